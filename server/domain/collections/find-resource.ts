import type { Card } from '@lazo/jscontact'
import type { Place, StoredCard } from '#store/cards/reader.ts'
import { readResourceRows, type StoredResource } from '#store/collections/members-reader.ts'
import { together } from '#store/together.ts'
import type { ReadTx } from '#store/transaction.ts'
import { etagOf, type StandingCollection } from './collection.ts'
import { findCollection } from './find-collection.ts'
import { type StoredSource, sourceOf } from './rendering/source.ts'
import { readSegment } from './segment.ts'

/** A card of a collection as it stands. */
export interface FoundResource {
  readonly collection: StandingCollection
  readonly place: Place
  /** Not locked: a verb that changes it locks it and compares revisions. */
  readonly card: StoredCard
  /** The member's layer where the device shows it. */
  readonly layer: Record<string, unknown> | null
  readonly overlayRevision: number
  /** What the device itself sent last. */
  readonly source: StoredSource | null
  readonly etag: string
}

/** The resource of this name in a collection; null when there is none. Throws `book-not-found`, `sign-in-required`. */
export async function findResource(tx: ReadTx, segment: string, name: string): Promise<FoundResource | null> {
  return (await findWithCollection(tx, segment, name)).found
}

/** The same, and the collection when there is none. */
export async function findWithCollection(
  tx: ReadTx,
  segment: string,
  name: string,
): Promise<{ collection: StandingCollection; found: FoundResource | null }> {
  const [collection, [row]] = await together(
    findCollection(tx, segment),
    readResourceRows(tx, readSegment(segment), { names: [name] }),
  )
  return { collection, found: row ? toFound(collection, row) : null }
}

function toFound(collection: StandingCollection, row: StoredResource): FoundResource {
  const { layer, overlayRevision } = row
  const [place, card] = [placeOf(row, collection.bookId), cardOf(row)]
  return { collection, place, card, layer, overlayRevision, source: sourceOf(row), etag: etagOf(collection, row) }
}

function placeOf({ cardId, uid, name, linkedBy, maxRight }: StoredResource, bookId: string): Place {
  return { cardId, bookId, uid, name, linkedBy, maxRight }
}

function cardOf(row: StoredResource): StoredCard {
  const { cardId, homeBookId, uid, display, revision, createdAt, face } = row
  const document = JSON.parse(row.documentText) as Card
  const updatedAt = new Date(row.updatedSeconds * 1000)
  return { cardId, homeBookId, uid, document, display, revision, createdAt, updatedAt, deletedAt: null, face }
}
