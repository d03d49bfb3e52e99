import { because, type Reason } from '../words/reason.ts'
import { heightOf, type Rung } from '../words/rung.ts'

/** What speaks for cataloguing somebody soon. */
export interface QueueCandidate {
  readonly cardId: string
  readonly isKey: boolean
  /** They wait for a reply of the member's. */
  readonly isWaiting: boolean
  /** Marked by hand as of weight. */
  readonly isMarked: boolean
  /** Open objectives that name the person. */
  readonly objectives: number
  /** Open objectives whose segment finds the person. */
  readonly segments: number
  readonly rung: Rung
  /** 0 to 100. */
  readonly warmth: number
  /** On how many days there was a contact or a sign. */
  readonly days: number
}

/** Why somebody stands where they stand in the queue. */
export type QueueCode =
  | 'is-key'
  /** `objectives`: how many. */
  | 'in-objectives'
  | 'is-waiting'
  | 'is-marked'
  /** `objectives`: how many. */
  | 'fits-objectives'
  /** `days`, `rung`. */
  | 'has-evidence'
  | 'no-evidence'

/** A place in the queue. */
export interface QueuePlace {
  readonly cardId: string
  readonly reason: Reason<QueueCode>
}

/**
 * Who is catalogued first: key contacts, then whom objectives name, then who waits for a reply, then who is marked, then with whom there
 * was anything at all, and of these who fits an objective; then by rung, warmth and days of contact; of equals whose card came first. The
 * order they are given in does not matter. Pure.
 */
export function orderQueue(candidates: readonly QueueCandidate[]): QueuePlace[] {
  return candidates.toSorted(compare).map((candidate) => ({ cardId: candidate.cardId, reason: reasonOf(candidate) }))
}

function compare(one: QueueCandidate, other: QueueCandidate): number {
  return (
    Number(other.isKey) - Number(one.isKey) ||
    other.objectives - one.objectives ||
    Number(other.isWaiting) - Number(one.isWaiting) ||
    Number(other.isMarked) - Number(one.isMarked) ||
    Number(other.days > 0) - Number(one.days > 0) ||
    other.segments - one.segments ||
    heightOf(other.rung) - heightOf(one.rung) ||
    other.warmth - one.warmth ||
    other.days - one.days ||
    (one.cardId < other.cardId ? -1 : 1)
  )
}

function reasonOf({ isKey, isWaiting, isMarked, objectives, segments, days, rung }: QueueCandidate): Reason<QueueCode> {
  if (isKey) return because('is-key')
  if (objectives > 0) return because('in-objectives', { objectives })
  if (isWaiting) return because('is-waiting')
  if (isMarked) return because('is-marked')
  if (segments > 0) return because('fits-objectives', { objectives: segments })
  return days > 0 ? because('has-evidence', { days, rung }) : because('no-evidence')
}
