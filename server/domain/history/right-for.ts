import type { Right } from '../sharing/right.ts'
import type { TakeBack } from './take-back.ts'

/** The right in a card's home book that a member needs to take back what was planned. */
export function rightFor(plan: TakeBack, memberId: string): Right {
  const endsLinksOfOthers = plan.unlink.some((link) => link.linkedBy !== memberId)
  if (plan.moveTo || endsLinksOfOthers) return 'manage'
  if (plan.link.length > 0) return 'share'
  return plan.trash || plan.untrash ? 'delete' : 'edit'
}

/**
 * Whether nothing but links comes and goes. Who made or ended them may take that back without a right in the home book: a link
 * comes back only as far as its maker may still share.
 */
export function isOfLinksAlone(plan: TakeBack): boolean {
  const touchesCard =
    plan.document !== undefined || plan.trash || plan.untrash !== undefined || plan.moveTo !== undefined
  return !touchesCard && plan.link.length + plan.unlink.length > 0
}
