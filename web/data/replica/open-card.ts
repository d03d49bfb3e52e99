import { applyLayer, type Card, type MergeConflict } from '@lazo/jscontact'
import type { ReplicaCard } from './replica-card.ts'

/** A card as its reader sees it: own layer and edits that wait to be sent laid over it. */
export interface OpenCard extends ReplicaCard {
  readonly uid: string
  /** What the reader sees: the shared card with the own layer over it. */
  readonly document: Card
  /** Whether something of it waits to be sent. */
  readonly isPending: boolean
  /** The photo that waits to be sent; the document still has the one before. */
  readonly waitingPhoto: Blob | null
  /** What somebody else changed at the same time; null when nothing clashes. */
  readonly conflict: CardConflict | null
}

/** An edit that met somebody else's in the same places. */
export interface CardConflict {
  readonly entryId: number
  readonly fields: readonly ConflictField[]
}

/** One place that both changed: before, as one wrote it oneself, and as it is now. Undefined where a side has nothing there. */
export type ConflictField = Readonly<MergeConflict>

/** A card and what is known of it beside the server's word. */
export interface SeenCard {
  readonly card: ReplicaCard
  readonly isPending: boolean
  readonly waitingPhoto: Blob | null
  readonly conflict: CardConflict | null
}

/** What is seen of a card as its reader opens it. Pure. */
export function openCardOf({ card, ...rest }: SeenCard): OpenCard {
  const { id, shared, overlay } = card
  const document = overlay === null ? shared : applyLayer(shared, overlay).card
  return { ...card, ...rest, id, uid: shared.uid ?? '', document }
}
