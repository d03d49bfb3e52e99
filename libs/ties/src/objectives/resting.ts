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

/** The same, and whether the member said that it may rest. */
export interface RestCandidate extends StandingTie {
  readonly isResting: boolean
}

/** Somebody who fits an objective and is left alone: because the member said so, or because they have not spoken for long. */
export interface RestingTie extends Pick<RestCandidate, 'cardId' | 'rung' | 'silence' | 'isResting'> {}

/** A tie below this has not come far enough to rest by silence alone. */
const LEAST = heightOf('responded')

/** The ties among these that rest, those that had come furthest first: they are the nearest way to what is wanted. */
export function restingTies(ties: readonly RestCandidate[]): RestingTie[] {
  return ties
    .filter((tie) => tie.isResting || isLeftAlone(tie))
    .map(({ cardId, rung, silence, isResting }) => ({ cardId, rung, silence, isResting }))
    .toSorted(
      (one, other) =>
        heightOf(other.rung) - heightOf(one.rung) ||
        orderOf(one) - orderOf(other) ||
        (one.cardId < other.cardId ? -1 : 1),
    )
}

function isLeftAlone({ rung, isFading, state, silence }: StandingTie): boolean {
  const isOld = isFading || state === 'cooling' || state === 'dormant'
  return isOld && silence !== null && heightOf(rung) >= LEAST
}

/** With whom there was never anything come last. */
function orderOf({ silence }: RestingTie): number {
  return silence ?? Number.MAX_SAFE_INTEGER
}
