import type { Right } from '../replica/replica-card.ts'

/** The ladder of rights: each holds the ones before it. */
const LADDER: readonly Right[] = ['view', 'comment', 'edit', 'delete', 'share', 'manage']

/** Whether a right holds another. Pure. */
export function holdsRight(right: Right, wanted: Right): boolean {
  return LADDER.indexOf(right) >= LADDER.indexOf(wanted)
}
