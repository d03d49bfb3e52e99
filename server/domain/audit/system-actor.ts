import type { Actor } from '#base/actor.ts'
import { ZERO_ID } from '#base/ids.ts'

/** The server itself, acting in a workspace; without one, for acts that concern the whole server. Never for what a person asked. */
export function systemActor(workspaceId: string = ZERO_ID): Actor {
  return { workspaceId, memberId: ZERO_ID, accountId: ZERO_ID, role: 'owner', door: 'job', mayWrite: true }
}
