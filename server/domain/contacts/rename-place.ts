import { type Place, readPlaces, type StoredCard } from '#store/cards/reader.ts'
import { setResourceName } from '#store/collections/places.ts'
import { insertVersions } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { toRecord } from './place-records.ts'
import { refuseTaken } from './uid-taken.ts'

/** Gives a locked card another resource name in one of its books; who knows it under the old one is told. Throws `uid-taken`. */
export async function renamePlace(tx: WriteTx, card: StoredCard, place: Place, name: string): Promise<void> {
  const { cardId, revision } = card
  const { bookId } = place
  await setResourceName(tx, place, name).catch(refuseTaken)
  const held = (await readPlaces(tx, [cardId])).find((one) => one.bookId === bookId)
  const places = { removed: [toRecord(place)], added: [toRecord({ ...place, name })] }
  // History knows nothing of label books: what stands there is made of the cards.
  if (!held?.byLabel) await insertVersions(tx, [{ cardId, revision, act: 'move', places }])
  tx.ledger.noteFormerName({ cardId, revision, bookId, name: place.name })
  tx.ledger.noteCard(cardId, revision, [{ bookId, name, kind: 'put' }])
}
