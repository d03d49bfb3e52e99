import type { Card, Media } from '@lazo/jscontact'
import { reachableBlobs } from '#store/blobs/reader.ts'
import { type BlobContent, keepBlobs } from '#store/blobs/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Remark } from '../remark.ts'
import { blobIdOf, blobUri } from './blob-uri.ts'
import { decideMedia } from './media-payload.ts'

/** A card whose pictures are references to blobs, and what a person should know of them. */
export interface ExtractedCard {
  readonly card: Card
  readonly warnings: readonly Remark[]
}

interface Draft {
  readonly card: Card
  readonly media: { [id: string]: Media }
  readonly warnings: Remark[]
}

interface Pending {
  readonly content: BlobContent
  readonly settle: (blobId: string) => void
}

/** Decoded bytes are kept as soon as there are this many, so that memory does not grow with the count of cards. */
const GROUP_BYTES = 8 * 1024 * 1024

/**
 * Moves the bytes of `data:` URIs of `media` into blobs, for each card in order: the entry then says `lazo:blob/<id>` and the
 * type that the bytes have. A reference to a blob that the actor may not see is left out, unless the caller has just kept it
 * (`kept`). Changes no card given; one without `media` comes back as it is and costs nothing.
 */
export async function extractPhotos(
  tx: WriteTx,
  cards: readonly Card[],
  kept: ReadonlySet<string> = new Set(),
): Promise<ExtractedCard[]> {
  const drafts = cards.map((card): Draft => ({ card, media: { ...card.media }, warnings: [] }))
  const withMedia = drafts.filter(({ card }) => card.media !== undefined)
  await refuseForeignReferences(tx, withMedia, kept)
  await keepContents(tx, withMedia)
  return drafts.map(({ card, media, warnings }) => ({ card: withMediaOf(card, media), warnings }))
}

async function refuseForeignReferences(
  tx: WriteTx,
  drafts: readonly Draft[],
  kept: ReadonlySet<string>,
): Promise<void> {
  const references = drafts.flatMap(({ media }) => Object.values(media).flatMap((entry) => blobIdOf(entry.uri) ?? []))
  const unknown = references.filter((blobId) => !kept.has(blobId))
  const reachable = (await reachableBlobs(tx, unknown)).union(kept)
  for (const { media, warnings } of drafts) {
    for (const [id, entry] of Object.entries(media)) {
      const blobId = blobIdOf(entry.uri)
      if (blobId === null || reachable.has(blobId)) continue
      delete media[id]
      warnings.push({ code: 'media-gone', facts: { path: `media/${id}` } })
    }
  }
}

async function keepContents(tx: WriteTx, drafts: readonly Draft[]): Promise<void> {
  let group: Pending[] = []
  let bytes = 0
  for (const pending of pendingContents(drafts)) {
    group.push(pending)
    bytes += pending.content.bytes.length
    if (bytes < GROUP_BYTES) continue
    await keepGroup(tx, group)
    group = []
    bytes = 0
  }
  if (group.length > 0) await keepGroup(tx, group)
}

/** Decodes one entry after the other, as they are asked for. */
function* pendingContents(drafts: readonly Draft[]): Generator<Pending> {
  for (const { media, warnings } of drafts) {
    for (const [id, entry] of Object.entries(media)) {
      const fate = decideMedia(entry, `media/${id}`)
      if (fate.warning !== undefined) warnings.push(fate.warning)
      if (fate.what === 'left-out') delete media[id]
      if (fate.what !== 'becomes-blob') continue
      const { content } = fate
      const settle = (blobId: string) => {
        media[id] = { ...entry, uri: blobUri(blobId), mediaType: content.mediaType }
      }
      yield { content, settle }
    }
  }
}

async function keepGroup(tx: WriteTx, group: readonly Pending[]): Promise<void> {
  const blobIds = await keepBlobs(
    tx,
    group.map(({ content }) => content),
  )
  for (const [i, { settle }] of group.entries()) settle(blobIds[i]!)
}

function withMediaOf(card: Card, media: { [id: string]: Media }): Card {
  const before = card.media ?? {}
  const isSame = Object.keys(before).every((id) => media[id] === before[id])
  if (isSame) return card
  const { media: _, ...rest } = card
  return Object.keys(media).length > 0 ? { ...card, media } : rest
}
