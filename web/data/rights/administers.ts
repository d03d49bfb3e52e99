import type { Me } from '../session/session.ts'

/** What somebody may be in a workspace. */
export type Role = Me['role']

/** Whether somebody of this role manages members and teams. Pure. */
export function administers({ role, mayWrite }: Pick<Me, 'role' | 'mayWrite'>): boolean {
  return mayWrite && (role === 'owner' || role === 'admin')
}

/** The roles that somebody may give to a member who has one already, or none yet; of owners only owners decide. Pure. */
export function rolesToGive(me: Pick<Me, 'role' | 'mayWrite'>, present: Role | null): readonly Role[] {
  if (!administers(me)) return []
  if (me.role === 'owner') return ['owner', 'admin', 'member', 'guest']
  return present === 'owner' ? [] : ['admin', 'member', 'guest']
}
