import type { Right } from '#web/data/replica/replica-card.ts'
import { holdsRight } from '#web/data/rights/holds-right.ts'
import { RIGHTS } from '#web/data/rights/rights.table.ts'

/** What a card alone may be shared for. */
export const LONE_RIGHTS = ['view', 'comment', 'edit'] as const satisfies readonly Right[]

/** What one who holds a right may give, the least first. Pure. */
export function rightsUpTo(held: Right): readonly Right[] {
  return RIGHTS.filter((right) => holdsRight(held, right))
}

/** What a right that somebody has may be changed to: lower ones only where one may lower, and always itself. Pure. */
export function rightsAfter(
  had: Right,
  { rights, mayLower }: { readonly rights: readonly Right[]; readonly mayLower: boolean },
): readonly Right[] {
  return RIGHTS.filter((right) => right === had || (rights.includes(right) && (mayLower || holdsRight(right, had))))
}
