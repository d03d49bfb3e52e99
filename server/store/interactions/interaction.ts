import type { ContributionKind, ContributionWay, Medium } from '@lazo/ties'
import type { InteractionTable } from '../schema/interaction-tables.ts'

/** Who learns of an interaction: its member alone, those who see the card that it took place, or these with its text. */
export type Visibility = InteractionTable['visibility']

/** What an interaction was, apart from with whom. */
export interface InteractionFacts {
  readonly at: Date
  readonly medium: Medium
  /** Null for a note: nobody was reached. */
  readonly direction: InteractionTable['direction']
  readonly form: InteractionTable['form']
  readonly network: string | null
  readonly isCommercial: boolean
  readonly expectsReply: boolean
  readonly minutes: number | null
  readonly text: string | null
  readonly source: InteractionTable['source']
  readonly visibility: Visibility
  /** Keys of items of the agenda that it did. */
  readonly does: readonly string[]
}

/** What was given to a person, received from them, or asked of them and perhaps never given. */
export interface Contribution {
  readonly contributionId: string
  readonly cardId: string
  readonly kind: ContributionKind
  readonly direction: ContributionWay
  readonly text: string | null
  /** Whether thanks were said for what was received. */
  readonly isThanked: boolean
}

/** All that an interaction says, as it is kept before each change. */
export interface InteractionState extends InteractionFacts {
  readonly cardIds: readonly string[]
  readonly contributions: readonly Contribution[]
}

/** An interaction as it is kept. */
export interface StoredInteraction extends InteractionState {
  readonly interactionId: string
  readonly memberId: string
  /** Null when that member is one no more. */
  readonly memberName: string | null
  readonly createdAt: Date
  readonly editedAt: Date | null
  readonly deletedAt: Date | null
}
