import type { Card, Media } from '@lazo/jscontact'
import { reachableBlobs, readBlobs, readBytes, type StoredBlob } from '#store/blobs/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { blobIdOf } from './blob-uri.ts'
import { writeDataUri } from './data-uri.ts'

/** At most this many bytes of pictures are in memory at once, one card's own apart. */
const GROUP_BYTES = 8 * 1024 * 1024

/** The content of a blob as it is given. */
export interface Picture {
  readonly mediaType: string
  readonly bytes: Buffer
}

/** Reads contents of blobs, by their ids. */
type PictureReader = (blobs: readonly StoredBlob[]) => Promise<ReadonlyMap<string, Picture>>

/**
 * Gives the cards in order with the bytes of their blobs in them, as `data:` URIs: the form in which cards leave the product.
 * An entry whose blob the actor may not see, or that is gone, is left out. `read` may give other forms of the pictures.
 */
export async function* inlinePhotos(
  tx: ReadTx,
  cards: readonly Card[],
  read: PictureReader = (blobs) => readOriginals(tx, blobs),
): AsyncGenerator<Card> {
  const referred = new Set(cards.flatMap(blobsOf))
  if (referred.size === 0) {
    yield* cards
    return
  }
  const reachable = await reachableBlobs(tx, [...referred])
  const blobs = new Map((await readBlobs(tx, [...reachable])).map((blob) => [blob.blobId, blob]))
  for (const group of groupCards(cards, blobs)) {
    const pictures = await read([...new Set(group.flatMap(blobsOf))].flatMap((blobId) => blobs.get(blobId) ?? []))
    for (const card of group) yield inlineCard(card, pictures)
  }
}

async function readOriginals(tx: ReadTx, blobs: readonly StoredBlob[]): Promise<Map<string, Picture>> {
  const bytes = await readBytes(
    tx,
    blobs.map(({ blobId }) => blobId),
  )
  return new Map(
    blobs.flatMap(({ blobId, mediaType }) => {
      const content = bytes.get(blobId)
      return content ? [[blobId, { mediaType, bytes: content }]] : []
    }),
  )
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

function inlineCard(card: Card, pictures: ReadonlyMap<string, Picture>): Card {
  if (blobsOf(card).length === 0) return card
  const entries = Object.entries(card.media ?? {}).flatMap(([id, entry]): [string, Media][] => {
    const blobId = blobIdOf(entry.uri)
    if (blobId === null) return [[id, entry]]
    const picture = pictures.get(blobId)
    return picture ? [[id, inlineEntry(entry, picture)]] : []
  })
  const { media: _, ...rest } = card
  return entries.length > 0 ? { ...card, media: Object.fromEntries(entries) } : rest
}

/** An entry that says of what type its bytes are must say that of those it is given. */
function inlineEntry(entry: Media, { mediaType, bytes }: Picture): Media {
  const uri = writeDataUri(mediaType, bytes)
  return entry.mediaType === undefined ? { ...entry, uri } : { ...entry, uri, mediaType }
}
