import { followSession, presentSession, renewSession } from '../session/session-store.ts'
import type { ReplicaConfig } from './messages.ts'
import { openReplica } from './present-replica.ts'
import { wipeReplicas } from './wipe-replicas.ts'

/** What the replica must know besides who is signed in. */
export type ReplicaTongue = Pick<ReplicaConfig, 'region' | 'language'>

/**
 * Opens the replica of whoever is signed in, before anything of theirs is shown, and wipes it when they leave or the server
 * ends the session. Called once, before the session is looked for.
 */
export function followSessionWithReplica(tongue: () => ReplicaTongue): void {
  let opened: string | null = null
  followSession(() => {
    const session = presentSession()
    if (session.kind === 'signed-in') {
      const { memberId, workspace } = session.me
      if (opened === memberId) return
      opened = memberId
      openFor({ memberId, workspaceId: workspace.id, ...tongue() })
      return
    }
    if (session.kind === 'unknown') return
    opened = null
    void wipeReplicas()
  })
}

function openFor(config: ReplicaConfig): void {
  const replica = openReplica(config)
  replica.onNotice(({ kind }) => {
    if (kind === 'signed-out') void renewSession()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') replica.noteSeen()
  })
}
