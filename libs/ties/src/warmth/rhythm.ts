import type { TieHistory } from '../tie/tie-history.ts'
import type { Rung } from '../words/rung.ts'
import type { TieSettings } from '../words/settings.ts'

/** The rhythm of a tie: the typical number of days between its contacts, and how much of it the tie itself has shown. */
export interface Rhythm {
  readonly days: number
  /** Gaps seen; 0 when the rhythm is only the usual one of its rung. */
  readonly gaps: number
}

/**
 * The median of the last gaps, drawn towards the usual one of the rung as if that had been seen a few times. Both are compared by their
 * logarithms, because gaps differ by factors: one of a year among gaps of a week must not move it far.
 */
export function rhythmOf(
  { gaps }: Pick<TieHistory, 'gaps'>,
  rung: Rung,
  { rhythm }: TieSettings,
  usualGaps = rhythm.usualGaps,
): Rhythm {
  const usual = rhythm.usual[rung]
  if (gaps.seen === 0) return { days: usual, gaps: 0 }
  const own = Math.log(gaps.median) * gaps.seen
  const drawn = Math.log(usual) * usualGaps
  return { days: Math.exp((own + drawn) / (gaps.seen + usualGaps)), gaps: gaps.seen }
}
