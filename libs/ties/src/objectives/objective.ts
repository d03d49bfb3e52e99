import type { Day } from '../time/civil-day.ts'
import type { Interaction } from '../words/interaction.ts'
import type { Rung } from '../words/rung.ts'

/** What may come of cultivating a network. */
export const OUTCOME_KINDS = ['client', 'job', 'alliance', 'introduction', 'knowledge', 'press', 'other'] as const

/** One of them. */
export type OutcomeKind = (typeof OUTCOME_KINDS)[number]

/** Something that came of it. */
export interface Outcome {
  readonly kind: OutcomeKind
  readonly on: Day
  /** What it is worth; the unit is a currency or `points`, and units are never added up. */
  readonly value: { readonly amount: number; readonly unit: string } | null
  /** Who made it possible, in parts of a hundred that come to a hundred; empty where nobody in particular did. */
  readonly shares: readonly { readonly cardId: string; readonly percent: number }[]
}

/** What is wanted: so many outcomes, of one kind or of any, or so many ties at a rung or above. */
export type Target =
  | { readonly of: 'outcomes'; readonly kind: OutcomeKind | null; readonly count: number }
  | { readonly of: 'ties'; readonly rung: Rung; readonly count: number }

/** Why a member cultivates a part of their network, as far as rules ask. */
export interface Objective {
  readonly starts: Day
  /** The horizon: by when. */
  readonly ends: Day
  readonly target: Target | null
  /** The time the member wants to give to it. */
  readonly budgetMinutes: number | null
  readonly outcomes: readonly Outcome[]
}

/** A talk with people of an objective: one that was with several of them took its time once. */
export interface Talk extends Pick<Interaction, 'at' | 'medium' | 'minutes'> {
  readonly day: Day
  readonly cardIds: readonly string[]
}
