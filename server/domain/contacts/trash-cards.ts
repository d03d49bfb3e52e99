import { readPlaces, type StoredCard } from '#store/cards/reader.ts'
import { deletePlaces, insertPlaces, setTrashed } from '#store/cards/writer.ts'
import { insertVersions, type PlaceRecord } from '#store/history/writer.ts'
import { removeIndex, writeIndex } from '#store/search/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { followLabels, withLabels } from '../labels/follow-labels.ts'
import { deriveFaces, type FacedCard, wholeOf } from './card-faces.ts'
import { toRecord } from './place-records.ts'
import { refuseTaken } from './uid-taken.ts'
import type { WriteOptions } from './write-options.ts'

/** Puts locked cards into the trash for all: they leave every book and the search, and history keeps their places. */
export async function trashCards(tx: WriteTx, cards: readonly StoredCard[], options: WriteOptions): Promise<void> {
  const live = cards.filter((card) => card.deletedAt === null)
  if (live.length === 0) return
  const cardIds = live.map((card) => card.cardId)
  const places = await readPlaces(tx, cardIds)
  const byCard = Map.groupBy(places, (place) => place.cardId)
  await setTrashed(tx, cardIds, true)
  // First what finds them: who leaves a book while there are words has them written anew.
  await removeIndex(tx, cardIds)
  await deletePlaces(tx, places)
  const entries = live.map((card) => ({
    cardId: card.cardId,
    revision: card.revision + 1,
    act: 'trash' as const,
    places: { removed: (byCard.get(card.cardId) ?? []).filter((place) => !place.byLabel).map(toRecord) },
  }))
  await insertVersions(tx, entries, options.batchId)
  for (const { cardId, revision } of entries) {
    const gone = (byCard.get(cardId) ?? []).map((place) => ({
      bookId: place.bookId,
      name: place.name,
      kind: 'gone' as const,
    }))
    tx.ledger.noteCard(cardId, revision, gone)
  }
  await followLabels(tx, withLabels(live))
}

/** Takes locked cards out of the trash, back to the given places; those in a deleted book must be left out by the caller. Throws `uid-taken`. */
export async function untrashCards(
  tx: WriteTx,
  cards: readonly { card: StoredCard; places: readonly PlaceRecord[] }[],
  options: WriteOptions,
): Promise<void> {
  if (cards.length === 0) return
  const derived = cards.map(({ card }) => deriveFaces(wholeOf(card), card.face?.hidden, options.region))
  const rows = cards.flatMap(({ card, places }, i) =>
    places.map((place) => ({ ...place, cardId: card.cardId, uid: card.uid, ...sortKeys(derived[i]!) })),
  )
  await setTrashed(
    tx,
    cards.map(({ card }) => card.cardId),
    false,
  )
  await insertPlaces(tx, rows).catch(refuseTaken)
  await writeIndex(
    tx,
    cards.flatMap(({ card }, i) => derived[i]!.entries.map((entry) => ({ cardId: card.cardId, ...entry }))),
  )
  const entries = cards.map(({ card, places }) => ({
    cardId: card.cardId,
    revision: card.revision + 1,
    act: 'restore' as const,
    places: { added: places },
  }))
  await insertVersions(tx, entries, options.batchId)
  for (const [i, { cardId, revision }] of entries.entries()) {
    const put = cards[i]!.places.map((place) => ({ bookId: place.bookId, name: place.name, kind: 'put' as const }))
    tx.ledger.noteCard(cardId, revision, put)
  }
  await followLabels(tx, withLabels(cards.map(({ card }) => card)))
}

function sortKeys(derived: FacedCard) {
  return { sortFamily: derived.columns.sortFamily, sortGiven: derived.columns.sortGiven }
}
