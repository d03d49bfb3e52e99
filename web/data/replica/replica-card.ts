import type { CardResource } from '@lazo/contract'
import type { Card, PatchObject } from '@lazo/jscontact'

/** What a person may do with a card. */
export type Right = CardResource['right']

/** A card as the server told it last: what all share, and beside it what only this reader has. */
export interface ReplicaCard {
  readonly id: string
  /** What all who see the card share. */
  readonly shared: Card
  /** The reader's own layer, a patch over the card; null without one. */
  readonly overlay: PatchObject | null
  /** The books that hold it, its home first. */
  readonly bookIds: readonly string[]
  readonly right: Right
  readonly revision: number
  /** Empty for a card that the server does not have yet. */
  readonly etag: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** Takes an answer apart: the JSContact of the card, and what Lazo says about it. Pure. */
export function readResource(resource: CardResource, etag: string): ReplicaCard {
  const { id, bookIds, revision, right, overlay, createdAt, updatedAt, ...rest } = resource
  const { warnings: _, versionId: __, etag: ___, ...shared } = rest as typeof rest & Additions
  return { id, shared: shared as Card, overlay, bookIds, right, revision, etag, createdAt, updatedAt }
}

/** The other way round: the card as the API tells it. Pure. */
export function resourceOf(card: ReplicaCard): CardResource {
  const { shared, etag: _, ...rest } = card
  return { ...shared, ...rest, bookIds: [...rest.bookIds] }
}

/** What some answers hold besides. */
interface Additions {
  readonly warnings?: unknown
  readonly versionId?: unknown
  readonly etag?: unknown
}
