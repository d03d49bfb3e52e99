import { because, type Reason } from '../words/reason.ts'
import { heightOf, type Rung } from '../words/rung.ts'

/** What speaks for cataloguing somebody soon. */
export interface QueueCandidate {
  readonly cardId: string
  readonly isKey: boolean
  /** Marked by hand as of weight, or a favourite. */
  readonly isMarked: boolean
  /** Objectives that name the person. */
  readonly objectives: number
  readonly rung: Rung
  /** 0 to 100. */
  readonly warmth: number
  /** How many interactions there were with the member. */
  readonly interactions: number
}

/** Why somebody stands where they stand in the queue. */
export type QueueCode = 'is-key' | 'in-objectives' | 'is-marked' | 'has-evidence' | 'no-evidence'

/** A place in the queue. */
export interface QueuePlace {
  readonly cardId: string
  readonly reason: Reason<QueueCode>
}

/**
 * Who is catalogued first: key contacts, then whom objectives name, then who is marked, then by evidence (rung, warmth, number of
 * interactions); of equals whose card came first. The order they are given in does not matter. Pure.
 */
export function orderQueue(candidates: readonly QueueCandidate[]): QueuePlace[] {
  return candidates.toSorted(compare).map((candidate) => ({ cardId: candidate.cardId, reason: reasonOf(candidate) }))
}

function compare(one: QueueCandidate, other: QueueCandidate): number {
  return (
    Number(other.isKey) - Number(one.isKey) ||
    other.objectives - one.objectives ||
    Number(other.isMarked) - Number(one.isMarked) ||
    heightOf(other.rung) - heightOf(one.rung) ||
    other.warmth - one.warmth ||
    other.interactions - one.interactions ||
    (one.cardId < other.cardId ? -1 : 1)
  )
}

function reasonOf({ isKey, objectives, isMarked, interactions, rung }: QueueCandidate): Reason<QueueCode> {
  if (isKey) return because('is-key')
  if (objectives > 0) return because('in-objectives', { objectives })
  if (isMarked) return because('is-marked')
  return interactions > 0 ? because('has-evidence', { interactions, rung }) : because('no-evidence')
}
