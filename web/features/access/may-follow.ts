import { isAdministrator } from '#web/data/rights/administers.ts'
import type { Me } from '#web/data/session/session.ts'

/** Of whom one may ask what they see: of oneself, and of everybody as an administrator. Pure. */
export function mayFollow(me: Pick<Me, 'memberId' | 'role'>, id: string): boolean {
  return id === me.memberId || isAdministrator(me)
}
