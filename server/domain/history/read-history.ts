import { hideInPatch } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { readFaces } from '#store/cards/face.ts'
import { readStandings } from '#store/cards/reader.ts'
import { readBatches, readHistory, type StoredBatch, type StoredVersion } from '#store/history/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { requireCardRight } from '../sharing/card-rights.ts'
import { isSilent, visiblePlaces } from './visible-places.ts'

/**
 * The history of a card the actor sees, newest first, before an entry when one is given. Who reads the card by a link alone
 * is told what happened since the card stands there, not what it said before. Books out of sight are left out, and with them
 * entries that tell of nothing else.
 */
export async function readCardHistory(
  domain: Domain,
  actor: Actor,
  page: { cardId: string; before?: string; limit: number },
): Promise<StoredVersion[]> {
  return domain.store.read(actor, async (tx) => {
    await requireCardRight(tx, [page.cardId], 'view')
    const books = await bookRights(tx)
    const since = await seenSince(tx, page.cardId, books)
    const versions = await readHistory(tx, page.cardId, page.before ?? null, page.limit)
    const face = (await readFaces(tx, [page.cardId])).get(page.cardId)
    return versions.flatMap((version) => {
      const shown = face?.isMasked ? hideInVersion(version, face.hidden) : version
      if (shown === null) return []
      const told = { ...shown, places: visiblePlaces(version.places, books) }
      return isSilent(told) || version.at < since ? [] : [told]
    })
  })
}

/** An entry without what is hidden from its reader; null for one that tells of nothing else. Pure. */
function hideInVersion(version: StoredVersion, names: readonly string[]): StoredVersion | null {
  const { forward, reverse } = version
  if (forward === null || reverse === null) return version
  const shown = { forward: hideInPatch(forward, names), reverse: hideInPatch(reverse, names) }
  const isTold = Object.keys(shown.forward).some((path) => path !== 'updated') || Object.keys(forward).length === 0
  return isTold ? { ...version, ...shown } : null
}

/** From when on the actor may read the history of a card: always in its home book, else since the first link they read it by. */
async function seenSince(tx: ReadTx, cardId: string, books: ReadonlyMap<string, unknown>): Promise<Date> {
  const places = (await readStandings(tx, cardId)).filter((place) => books.has(place.bookId))
  const isHome = places.some((place) => place.linkedBy === null)
  return isHome ? new Date(0) : new Date(Math.min(...places.map((place) => place.addedAt.getTime())))
}

/** The actor's own batches, newest first: what can be undone as one. */
export async function listBatches(
  domain: Domain,
  actor: Actor,
  page: { before?: string; limit: number },
): Promise<StoredBatch[]> {
  return domain.store.read(actor, (tx) => readBatches(tx, actor.memberId, page.before ?? null, page.limit))
}
