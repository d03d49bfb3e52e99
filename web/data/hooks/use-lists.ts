import type { OutputOf, smartLists } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'

/** The smart lists within reach; none until they are known. */
export function useLists(): OutputOf<typeof smartLists>['items'] {
  const { data } = useQuery({
    queryKey: ['lists'],
    queryFn: ({ signal }) => call<OutputOf<typeof smartLists>>('GET', '/lists', { signal }),
  })
  return data?.items ?? []
}
