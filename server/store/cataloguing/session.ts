import type { CatalogueDecision, QueueCode } from '@lazo/ties'
import type { CatalogueCardTable, CatalogueSessionTable, CatalogueStepTable } from '../schema/catalogue-tables.ts'
import type { TieFacets } from '../ties/tie.ts'

/** A walk of the actor's through cards that they catalogue. */
export interface StoredSession {
  readonly sessionId: string
  readonly order: CatalogueSessionTable['ordered_by']
  readonly startedAt: Date
  readonly endedAt: Date | null
}

/** A card of a session as it begins. */
export interface QueuedCard {
  readonly cardId: string
  readonly place: number
  readonly reason: { readonly code: QueueCode | 'in-order'; readonly facts: Readonly<Record<string, string | number>> }
  readonly kin: string | null
}

/** A card of a session. */
export interface StoredQueuedCard extends QueuedCard {
  readonly state: CatalogueCardTable['state']
}

/** What a step changed of the actor's own tie. */
export interface TieStep {
  readonly before: Partial<TieFacets>
  readonly after: Partial<TieFacets>
}

/** What a card was in its session before a step. */
export interface SteppedCard {
  readonly cardId: string
  readonly state: CatalogueCardTable['state']
  readonly place: number
  readonly tie: TieStep | null
}

/** What was said of a card, and of others with it, at once. */
export interface NewStep {
  readonly stepId: string
  readonly outcome: CatalogueStepTable['outcome']
  /** What it did to what all who see the cards share; null when nothing. */
  readonly batchId: string | null
  /** The one that was shown first. */
  readonly cards: readonly SteppedCard[]
  readonly decision: CatalogueDecision
  readonly seconds: number
}

/** A step as it is kept. */
export interface StoredStep extends NewStep {
  readonly madeAt: Date
  readonly undoneAt: Date | null
}
