import { useSyncExternalStore } from 'react'
import { type AddressSearch, typedSearch } from '../search/typed-search.ts'

/** What the address of the list is about to say, followed; null when it says everything itself. */
export function useTypedSearch(): AddressSearch | null {
  return useSyncExternalStore(typedSearch.follow, typedSearch.get)
}
