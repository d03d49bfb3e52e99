/** A member's role in a workspace. */
export type Role = 'owner' | 'admin' | 'member' | 'guest'

/** Through which door a request came; kept in history. */
export type Door = 'rest' | 'cli' | 'web' | 'carddav' | 'jmap' | 'ldap' | 'form' | 'job' | 'demo'

/** Programs with the same habits, told by what they call themselves; `plain` are those that have none of their own. */
export type DeviceFamily = 'apple' | 'android' | 'thunderbird' | 'evolution' | 'plain'

/** Who is acting, in which workspace, through which door. Doors make it from credentials; nothing else may. */
export interface Actor {
  readonly workspaceId: string
  readonly memberId: string
  readonly accountId: string
  readonly role: Role
  readonly door: Door
  /** Whether this actor may write at all: a token of scope `read` may not. */
  readonly mayWrite: boolean
  /** The device that asks, where a device asks. */
  readonly deviceId?: string
  /** Of the program that asks for the device, where it is told; else that of the one that came last counts. */
  readonly family?: DeviceFamily
}

/** Whether the actor administers the workspace. */
export function isAdministrator(actor: Actor): boolean {
  return actor.role === 'owner' || actor.role === 'admin'
}
