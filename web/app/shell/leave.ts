import { presentOpenings } from '#web/data/openings/kept-openings.ts'
import { forgetEverything } from '#web/data/replica/forget-everything.ts'
import { replicaName } from '#web/data/replica/replica-name.ts'
import { finishLeaving, noteLeaving } from '#web/data/session/session.ts'
import { endSession, noteUntold, presentSession } from '#web/data/session/session-store.ts'

/**
 * Signs out in all tabs and takes away what this browser keeps, also what was not sent: the person agreed to that. Where the
 * server cannot be reached it hears of it at the next start.
 */
export async function leave(): Promise<void> {
  const session = presentSession()
  if (session.kind !== 'signed-in') return
  const { workspace, memberId } = session.me
  await presentOpenings.send(memberId)
  noteLeaving()
  endSession('left')
  await forgetEverything(replicaName({ workspaceId: workspace.id, memberId }))
  if (!(await finishLeaving())) noteUntold()
}
