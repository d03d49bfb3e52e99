import type { Actor } from '#base/actor.ts'
import { readBatches, readHistory, type StoredBatch, type StoredVersion } from '#store/history/reader.ts'
import type { PlaceRecord, PlacesDelta } from '#store/history/writer.ts'
import type { Domain } from '../domain.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { requireCardRight } from '../sharing/card-rights.ts'

/** The history of a card the actor sees, newest first, before an entry when one is given. Books out of sight are left out. */
export async function readCardHistory(
  domain: Domain,
  actor: Actor,
  page: { cardId: string; before?: string; limit: number },
): Promise<StoredVersion[]> {
  return domain.store.read(actor, async (tx) => {
    await requireCardRight(tx, [page.cardId], 'view')
    const books = await bookRights(tx)
    const versions = await readHistory(tx, page.cardId, page.before ?? null, page.limit)
    return versions.map((version) => ({ ...version, places: visiblePlaces(version.places, books) }))
  })
}

/** The actor's own batches, newest first: what can be undone as one. */
export async function listBatches(
  domain: Domain,
  actor: Actor,
  page: { before?: string; limit: number },
): Promise<StoredBatch[]> {
  return domain.store.read(actor, (tx) => readBatches(tx, actor.memberId, page.before ?? null, page.limit))
}

function visiblePlaces(places: PlacesDelta | null, books: ReadonlyMap<string, unknown>): PlacesDelta | null {
  if (!places) return null
  const seen = (list: readonly PlaceRecord[] | undefined) => (list ?? []).filter((place) => books.has(place.bookId))
  const isHomeSeen = places.home?.every((bookId) => books.has(bookId)) ?? false
  return {
    added: seen(places.added),
    removed: seen(places.removed),
    ...(isHomeSeen && places.home ? { home: places.home } : {}),
  }
}
