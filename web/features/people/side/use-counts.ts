import { useEffect, useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import type { ListSpec } from '#web/data/index/list-spec.ts'
import type { PeopleSearch } from '../address/people-search.ts'
import { type PeopleScope, type SmartList, specOf } from '../address/people-spec.ts'

/** Counting waits until nothing has changed for so long, in milliseconds. */
const QUIET_MS = 250
const NO_LISTS: readonly SmartList[] = []

/**
 * How many cards there are behind each address of a list, by its key; counted one list at a time, while nothing more urgent is
 * to be done.
 */
export function useCounts(
  searches: ReadonlyMap<string, PeopleSearch>,
  scope: PeopleScope,
  lists = NO_LISTS,
): ReadonlyMap<string, number> {
  const index = useCardIndex()
  const { loaded } = useSyncState()
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map())
  const [now] = useState(() => new Date())
  const facts = { scope, lists, usualOrder: 'family', now } as const
  const wanted = JSON.stringify([...searches].map(([key, search]) => [key, specOf(search, facts)]))
  const version = loaded >= 1 ? index.version : -1
  useEffect(() => {
    if (version < 0) return
    const open = JSON.parse(wanted) as [string, ListSpec][]
    const counted = new Map<string, number>()
    let timer = setTimeout(countNext, QUIET_MS)
    function countNext(): void {
      const next = open.shift()
      if (!next) return setCounts(counted)
      counted.set(next[0], index.count(next[1]))
      // A task of its own for each: typing goes before counting.
      timer = setTimeout(countNext)
    }
    return () => clearTimeout(timer)
  }, [index, version, wanted])
  return counts
}
