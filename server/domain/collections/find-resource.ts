import type { Place, StoredCard } from '#store/cards/reader.ts'
import { readResourceRows, type StoredResource, type StoredSource } from '#store/collections/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { etagOf, type StandingCollection } from './collection.ts'
import { findCollection } from './find-collection.ts'

/** A card of a collection as it stands. */
export interface FoundResource {
  readonly collection: StandingCollection
  readonly place: Place
  /** Not locked: a verb that changes it locks it and compares revisions. */
  readonly card: StoredCard
  /** The member's layer where the device shows it. */
  readonly layer: Record<string, unknown> | null
  readonly overlayRevision: number
  readonly source: StoredSource | null
  readonly etag: string
}

/** The resource of this name in a collection; null when there is none. Throws `book-not-found`, `sign-in-required`. */
export async function findResource(tx: ReadTx, segment: string, name: string): Promise<FoundResource | null> {
  const collection = await findCollection(tx, segment)
  const [row] = await readResourceRows(tx, collection.bookId, collection.device, { names: [name] })
  if (!row) return null
  const { layer, overlayRevision, source } = row
  const etag = etagOf(collection, row)
  return { collection, place: placeOf(row, collection.bookId), card: cardOf(row), layer, overlayRevision, source, etag }
}

function placeOf({ cardId, uid, name, linkedBy, maxRight }: StoredResource, bookId: string): Place {
  return { cardId, bookId, uid, name, linkedBy, maxRight }
}

function cardOf(row: StoredResource): StoredCard {
  const { cardId, homeBookId, uid, document, display, revision, createdAt, updatedAt } = row
  return { cardId, homeBookId, uid, document, display, revision, createdAt, updatedAt, deletedAt: null }
}
