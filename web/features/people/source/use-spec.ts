import { useMemo, useState } from 'react'
import type { ListOrder, ListSpec } from '#web/data/index/list-spec.ts'
import { specOf } from '../address/people-spec.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import type { SmartLists } from './use-smart-lists.ts'

/** The list that the address means, the same object as long as it means the same. */
export function useSpec({ scope, search }: PeopleAddress, { items }: SmartLists, usualOrder: ListOrder): ListSpec {
  // A list that is open over midnight stays what it was.
  const [now] = useState(() => new Date())
  return useMemo(
    () => specOf(search, { scope, lists: items, usualOrder, now }),
    [search, scope, items, usualOrder, now],
  )
}
