import type { CardResource } from '@lazo/contract'
import { type ReplicaCard, readResource, resourceOf } from './replica-card.ts'
import type { StoredCard } from './storage.ts'

/** A card as it is kept, read; null when it is not kept. Pure. */
export function readStored(json: string | undefined): ReplicaCard | null {
  if (json === undefined) return null
  const { card } = JSON.parse(json) as { card: CardResource & { etag: string } }
  return readResource(card, card.etag)
}

/** A card as it is to be kept: as `GET /replica` would have told it. Pure. */
export function storedCardOf(card: ReplicaCard): StoredCard {
  const json = JSON.stringify({ card: { ...resourceOf(card), etag: card.etag } })
  return { id: card.id, json, revision: card.revision }
}
