import type { Actor, Door } from '#base/actor.ts'
import { ZERO_ID } from '#base/ids.ts'

/**
 * The server itself as an actor in a workspace: for commands on the machine, which no member gives, and for entries of the
 * audit. In the zero workspace it writes the acts of the whole server. It holds no right in any book.
 */
export function systemActor(workspaceId: string, door: Door): Actor {
  return { workspaceId, memberId: ZERO_ID, accountId: ZERO_ID, role: 'owner', door, mayWrite: true }
}
