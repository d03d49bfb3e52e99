import type { Me } from '#web/data/session/session.ts'

/** Of whom one may ask what they see: of oneself, and of everybody as an administrator. Pure. */
export function mayFollow({ memberId, role }: Pick<Me, 'memberId' | 'role'>, id: string): boolean {
  return id === memberId || role === 'owner' || role === 'admin'
}
