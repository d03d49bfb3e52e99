import type { Day } from '../time/civil-day.ts'
import type { Interaction } from '../words/interaction.ts'
import type { ContactDay } from './contact-day.ts'

/**
 * All that the rules need of one tie's interactions, without a clock. It is a pure function of the set of interactions: in which order
 * they became known does not matter, and one more interaction touches only its own tie.
 */
export interface TieHistory {
  /** In order of time, then of id. */
  readonly interactions: readonly Interaction[]
  /** Days of contact or signal with their weight, ascending. */
  readonly contactDays: readonly ContactDay[]
  /** The last gaps between days of contact: how many, and their median in days. */
  readonly gaps: { readonly seen: number; readonly median: number }
  /** Days on which something said was answered, or both spoke; ascending. */
  readonly exchangeDays: readonly Day[]
  readonly lastContact: Day | null
  /** Days that restart the clock of the cadence: both spoke, an answer came, or the member wrote personally; ascending. */
  readonly realDays: readonly Day[]
  readonly firstSignal: Day | null
  readonly firstInbound: Day | null
  readonly firstMutual: Day | null
}
