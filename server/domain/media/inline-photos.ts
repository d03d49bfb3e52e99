import type { Card, Media } from '@lazo/jscontact'
import { reachableBlobs, readBlobs, readBytes, type StoredBlob } from '#store/blobs/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { blobIdOf } from './blob-uri.ts'
import { writeDataUri } from './data-uri.ts'

/** At most this many bytes of pictures are in memory at once, one card's own apart. */
const GROUP_BYTES = 8 * 1024 * 1024

/**
 * Gives the cards in order with the bytes of their blobs in them, as `data:` URIs: the form in which cards leave the product.
 * An entry whose blob the actor may not see, or that is gone, is left out.
 */
export async function* inlinePhotos(tx: ReadTx, cards: readonly Card[]): AsyncGenerator<Card> {
  const referred = new Set(cards.flatMap(blobsOf))
  if (referred.size === 0) {
    yield* cards
    return
  }
  const reachable = await reachableBlobs(tx, [...referred])
  const blobs = new Map((await readBlobs(tx, [...reachable])).map((blob) => [blob.blobId, blob]))
  for (const group of groupCards(cards, blobs)) {
    const bytes = await readBytes(
      tx,
      [...new Set(group.flatMap(blobsOf))].filter((blobId) => blobs.has(blobId)),
    )
    for (const card of group) yield inlineCard(card, blobs, bytes)
  }
}

function blobsOf(card: Card): string[] {
  return Object.values(card.media ?? {}).flatMap((entry) => blobIdOf(entry.uri) ?? [])
}

function* groupCards(cards: readonly Card[], blobs: ReadonlyMap<string, StoredBlob>): Generator<Card[]> {
  let group: Card[] = []
  let bytes = 0
  for (const card of cards) {
    const size = blobsOf(card).reduce((sum, blobId) => sum + (blobs.get(blobId)?.size ?? 0), 0)
    if (group.length > 0 && bytes + size > GROUP_BYTES) {
      yield group
      group = []
      bytes = 0
    }
    group.push(card)
    bytes += size
  }
  if (group.length > 0) yield group
}

function inlineCard(card: Card, blobs: ReadonlyMap<string, StoredBlob>, bytes: ReadonlyMap<string, Buffer>): Card {
  if (blobsOf(card).length === 0) return card
  const entries = Object.entries(card.media ?? {}).flatMap(([id, entry]): [string, Media][] => {
    const blobId = blobIdOf(entry.uri)
    if (blobId === null) return [[id, entry]]
    const content = bytes.get(blobId)
    return content ? [[id, { ...entry, uri: writeDataUri(blobs.get(blobId)!.mediaType, content) }]] : []
  })
  const { media: _, ...rest } = card
  return entries.length > 0 ? { ...card, media: Object.fromEntries(entries) } : rest
}
