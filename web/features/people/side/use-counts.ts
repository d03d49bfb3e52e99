import { useEffect, useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import type { ListSpec } from '#web/data/index/list-spec.ts'

/** Counting waits until nothing has changed for so long, in milliseconds. */
const QUIET_MS = 250

/** How many cards each list has, by its key; counted one list at a time, while nothing more urgent is to be done. */
export function useCounts(specs: ReadonlyMap<string, Omit<ListSpec, 'order'>>): ReadonlyMap<string, number> {
  const index = useCardIndex()
  const { loaded } = useSyncState()
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map())
  const wanted = JSON.stringify([...specs])
  const version = loaded >= 1 ? index.version : -1
  useEffect(() => {
    if (version < 0) return
    const open = JSON.parse(wanted) as [string, Omit<ListSpec, 'order'>][]
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
