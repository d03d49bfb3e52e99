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
export function rhythmOf({ gaps }: Pick<TieHistory, 'gaps'>, rung: Rung, { rhythm }: TieSettings): Rhythm {
  const usual = rhythm.usual[rung]
  if (gaps.length === 0) return { days: usual, gaps: 0 }
  const own = Math.log(Math.max(1, median(gaps))) * gaps.length
  const drawn = Math.log(usual) * rhythm.trust
  return { days: Math.exp((own + drawn) / (gaps.length + rhythm.trust)), gaps: gaps.length }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
