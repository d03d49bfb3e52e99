import { useEffect, useState } from 'react'
import type { OutboxItem } from '../outbox/entry.ts'
import { presentReplica } from '../replica/present-replica.ts'
import { useSyncState } from './use-sync-state.ts'

/** Everything that waits to be sent, clashed or was refused, followed; null until it is known. */
export function useOutbox(): readonly OutboxItem[] | null {
  const state = useSyncState()
  const [items, setItems] = useState<readonly OutboxItem[] | null>(null)
  // Each change of an entry is told as a state of its own.
  useEffect(() => {
    let isCurrent = true
    void presentReplica()
      .ask('outbox')
      .then((told) => isCurrent && setItems(told))
    return () => {
      isCurrent = false
    }
  }, [state])
  return items
}
