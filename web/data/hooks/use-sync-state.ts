import { useSyncExternalStore } from 'react'
import { presentReplica } from '../replica/present-replica.ts'
import type { SyncState } from '../replica/sync-state.ts'

/** How this browser stands to the server, followed. */
export function useSyncState(): SyncState {
  const { state } = presentReplica()
  return useSyncExternalStore(state.follow, state.get)
}
