import type { ChosenCadence } from '../cadence/cadence.ts'
import type { OccasionFacts } from '../occasions/occasions.ts'
import type { TieHistory } from '../tie/tie-history.ts'
import type { Day } from '../time/civil-day.ts'
import type { Rung } from '../words/rung.ts'

/** A promised or planned next step. */
export interface FollowUp {
  readonly id: string
  readonly due: Day
  /** The member promised it, so that it is owed and not merely planned. */
  readonly isPromise: boolean
}

/** All that the agenda asks of one tie. */
export interface AgendaTie {
  readonly cardId: string
  readonly history: TieHistory
  readonly rung: Rung
  readonly isKey: boolean
  /** The member marked it as important by hand. */
  readonly isMarked: boolean
  /** The member wants no reminders of it: only what is owed and what was planned is asked for. */
  readonly isResting: boolean
  /** Objectives that name the person. */
  readonly objectives: number
  readonly cadence: ChosenCadence | null
  /** From when the cadence counts where there was no real contact yet. */
  readonly cadenceSince: Day
  readonly followUps: readonly FollowUp[]
  readonly occasions: OccasionFacts | null
  /** Keys of items that are not needed. */
  readonly dismissed: ReadonlySet<string>
  /** The days on which items come back that were put off, by key. */
  readonly snoozed: ReadonlyMap<string, Day>
}
