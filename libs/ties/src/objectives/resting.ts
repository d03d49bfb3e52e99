import type { CadenceState } from '../cadence/cadence.ts'
import { heightOf, type Rung } from '../words/rung.ts'

/** A person of an objective as the member stands with them now. */
export interface StandingTie {
  readonly cardId: string
  readonly rung: Rung
  readonly isFading: boolean
  /** Null for a tie without cadence. */
  readonly state: CadenceState | null
  /** Days since the last contact; null where there was none. */
  readonly silence: number | null
}

/** Somebody who fits an objective, whom the member knows, and to whom they have not spoken for long. */
export interface RestingTie {
  readonly cardId: string
  readonly rung: Rung
  readonly silence: number
}

/** A tie below this has not come far enough to be called resting. */
const LEAST = heightOf('responded')

/** The ties among these that rest, those that had come furthest first: they are the nearest way to what is wanted. */
export function restingTies(ties: readonly StandingTie[]): RestingTie[] {
  return ties
    .flatMap(({ cardId, rung, isFading, state, silence }) => {
      const rests = isFading || state === 'cooling' || state === 'dormant'
      return rests && silence !== null && heightOf(rung) >= LEAST ? [{ cardId, rung, silence }] : []
    })
    .toSorted(
      (one, other) =>
        heightOf(other.rung) - heightOf(one.rung) ||
        one.silence - other.silence ||
        (one.cardId < other.cardId ? -1 : 1),
    )
}
