import type { Me } from '../session/session.ts'

/** What somebody may be in a workspace. */
export type Role = Me['role']

/** Whether somebody looks after the workspace. Pure. */
export function isAdministrator({ role }: Pick<Me, 'role'>): boolean {
  return role === 'owner' || role === 'admin'
}

/** Whether somebody of this role manages members and teams. Pure. */
export function administers(me: Pick<Me, 'role' | 'mayWrite'>): boolean {
  return me.mayWrite && isAdministrator(me)
}

/** The roles that somebody may give to a member who has one already, or none yet; of owners only owners decide. Pure. */
export function rolesToGive(me: Pick<Me, 'role' | 'mayWrite'>, present: Role | null): readonly Role[] {
  if (!administers(me)) return []
  if (me.role === 'owner') return ['owner', 'admin', 'member', 'guest']
  return present === 'owner' ? [] : ['admin', 'member', 'guest']
}
