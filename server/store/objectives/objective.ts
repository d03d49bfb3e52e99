import type { OutcomeKind, Target } from '@lazo/ties'

/** Something that came of an objective; the day is `YYYY-MM-DD`. */
export interface KeptOutcome {
  readonly outcomeId: string
  readonly kind: OutcomeKind
  readonly on: string
  readonly text: string | null
  readonly value: { readonly amount: number; readonly unit: string } | null
  readonly shares: readonly { readonly cardId: string; readonly percent: number }[]
}

/** All that an objective says, as it is kept before each change. */
export interface ObjectiveState {
  readonly title: string
  readonly why: string | null
  readonly startsOn: string
  readonly endsOn: string
  /** The smart list of its segment. */
  readonly listId: string | null
  /** The people it names. */
  readonly cardIds: readonly string[]
  readonly target: Target | null
  readonly budgetMinutes: number | null
  readonly outcomes: readonly KeptOutcome[]
  readonly isClosed: boolean
}

/** An objective of the actor's as it is kept. */
export interface StoredObjective extends ObjectiveState {
  readonly objectiveId: string
  readonly closedAt: Date | null
  readonly createdAt: Date
  readonly editedAt: Date | null
  readonly deletedAt: Date | null
}

/** What an objective was until it was changed. */
export interface StoredObjectiveVersion {
  readonly versionId: string
  readonly until: Date
  readonly state: ObjectiveState
}
