import type { StoredCard } from '#store/cards/reader.ts'
import { insertPlaces } from '#store/cards/writer.ts'
import { insertVersions, type PlaceRecord } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { sortKeysOf } from './card-faces.ts'
import { restartFaces } from './restart-faces.ts'
import { settlePlaces } from './settle-places.ts'
import { refuseTaken } from './uid-taken.ts'
import type { WriteOptions } from './write-options.ts'

/** A locked card and a place it gets. */
export interface NewLink {
  readonly card: StoredCard
  readonly place: PlaceRecord
}

/** Puts locked cards into further books by links. Their revisions stay: the cards did not change. Throws `uid-taken`. */
export async function addLinks(tx: WriteTx, links: readonly NewLink[], options: WriteOptions): Promise<void> {
  if (links.length === 0) return
  const rows = links.map(({ card, place }) => {
    return { ...place, cardId: card.cardId, uid: card.uid, ...sortKeysOf(card, options.region) }
  })
  await insertPlaces(tx, rows).catch(refuseTaken)
  const entries = links.map(({ card, place }) => ({
    cardId: card.cardId,
    revision: card.revision,
    act: 'link' as const,
    places: { added: [place] },
  }))
  await insertVersions(tx, entries, options.batchId)
  await settlePlaces(
    tx,
    links.map(({ card }) => card),
  )
  await restartFaces(
    tx,
    links.map(({ card, place }) => ({
      cardId: card.cardId,
      bookId: place.bookId,
      before: null,
      after: place.maxRight,
    })),
  )
}
