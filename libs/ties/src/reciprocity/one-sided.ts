import type { TieHistory } from '../tie/tie-history.ts'

const YEAR = 365 * 86_400_000

/** Ties in which only one side has turned to the other with something. */
export type OneSided = 'only-asked' | 'only-given'

/**
 * Whether a tie was one-sided in the year before `now` (milliseconds): `only-asked` when the member received or asked and gave nothing,
 * `only-given` the mirror of it, and null when both or neither.
 */
export function oneSided(
  { lastGiven, lastTaken }: Pick<TieHistory, 'lastGiven' | 'lastTaken'>,
  now: number,
): OneSided | null {
  const hasGiven = lastGiven !== null && lastGiven > now - YEAR
  const hasTaken = lastTaken !== null && lastTaken > now - YEAR
  if (hasGiven === hasTaken) return null
  return hasGiven ? 'only-given' : 'only-asked'
}
