import type { TieHistory } from '../tie/tie-history.ts'
import { balanceOf } from './balance.ts'

const YEAR = 365 * 86_400_000

/** Ties in which only one side has turned to the other with something. */
export type OneSided = 'only-asked' | 'only-given'

/**
 * Whether a tie was one-sided in the year before `now` (milliseconds): `only-asked` when the member received or asked and gave nothing,
 * `only-given` the mirror of it, and null when both or neither.
 */
export function oneSided({ interactions }: Pick<TieHistory, 'interactions'>, now: number): OneSided | null {
  const year = interactions.filter(({ at }) => at > now - YEAR && at <= now)
  const { given, received, asked } = balanceOf(year)
  if (received + asked > 0 && given === 0) return 'only-asked'
  return given > 0 && received + asked === 0 ? 'only-given' : null
}
