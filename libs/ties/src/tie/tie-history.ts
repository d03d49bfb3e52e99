import type { Balance } from '../reciprocity/balance.ts'
import type { Day } from '../time/civil-day.ts'
import type { ContributionKind } from '../words/contribution.ts'
import type { ContactDay } from './contact-day.ts'

/** Something that still asks for an answer or for thanks. */
export interface Waiting {
  /** The interaction by which it came. */
  readonly id: string
  /** Milliseconds since 1970, UTC. */
  readonly at: number
}

/**
 * All that the rules need of one tie, without its single interactions and without a clock. It is a pure function of the set of
 * interactions: in which order they became known does not matter, and one more interaction touches only its own tie.
 */
export interface TieHistory {
  /** Days of contact or signal with their weight, ascending. */
  readonly contactDays: readonly ContactDay[]
  /** How many interactions there were; notes are none. */
  readonly talks: number
  /** The last gaps between days of contact: how many, and their median in days. */
  readonly gaps: { readonly seen: number; readonly median: number }
  /** Days on which something said was answered, or both spoke; ascending. */
  readonly exchangeDays: readonly Day[]
  readonly lastContact: Day | null
  /** The instant (milliseconds) of the last contact or signal. */
  readonly lastSign: number | null
  /** Days that restart the clock of the cadence: both spoke, an answer came, or the member wrote personally; ascending. */
  readonly realDays: readonly Day[]
  readonly firstSignal: Day | null
  readonly firstInbound: Day | null
  readonly firstMutual: Day | null
  /** How many days they talked or wrote from afar. */
  readonly wireDays: number
  /** Whether they ever were in one place. */
  readonly hasMet: boolean
  /** The last day on which the member turned to them in any way, be it by a like. */
  readonly lastTurned: Day | null
  /** The member vouched for them. */
  readonly hasEndorsed: boolean
  /** The first of what waits for a reply since the member last turned to them. */
  readonly unanswered: Waiting | null
  /** What was received since the member last gave thanks, and was not thanked for by itself; the oldest first. */
  readonly unthanked: readonly (Waiting & { readonly kinds: readonly ContributionKind[] })[]
  readonly balance: Balance
  /** The instants (milliseconds) of the last contribution that the member gave, and of the last received or asked for. */
  readonly lastGiven: number | null
  readonly lastTaken: number | null
  /** Keys of items of the agenda that were done. */
  readonly done: readonly string[]
}
