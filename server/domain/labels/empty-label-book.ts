import { readPlaces } from '#store/cards/reader.ts'
import { readLabelPlaces } from '#store/labels/reader.ts'
import { deleteLabelPlaces } from '#store/labels/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { noteEverywhere } from '../contacts/note-everywhere.ts'

/** Takes all cards out of a label book that is about to be deleted; the cards keep their label. Labels must be held. */
export async function emptyLabelBook(tx: WriteTx, bookId: string): Promise<void> {
  const places = await readLabelPlaces(tx, bookId)
  await deleteLabelPlaces(tx, bookId)
  for (const { cardId, revision, name } of places)
    tx.ledger.noteCard(cardId, revision, [{ bookId, name, kind: 'gone' }])
  noteEverywhere(
    tx,
    places,
    await readPlaces(
      tx,
      places.map((place) => place.cardId),
    ),
  )
}
