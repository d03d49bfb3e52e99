import { type HeldPlace, readPlaces, readTakenNames, type StoredCard } from '#store/cards/reader.ts'
import { setResourceName } from '#store/collections/places.ts'
import type { WriteTx } from '#store/transaction.ts'
import { updateCards } from '../contacts/update-cards.ts'
import type { WriteOptions } from '../contacts/write-options.ts'
import { labelled } from './labelled.ts'

/** A label book, and the resource name under which a device means a card to stand in it. */
export interface LabelPlace {
  readonly book: { readonly bookId: string; readonly keyword: string }
  readonly name: string
}

/** Gives a locked card the label of a label book. Rights are the caller's. */
export async function giveLabel(tx: WriteTx, card: StoredCard, to: LabelPlace, options: WriteOptions): Promise<void> {
  const isPlaced = (await placeIn(tx, card.cardId, to)) !== undefined
  const after = labelled(card.document, to.book.keyword, true)
  const changes = await updateCards(tx, [{ before: card, after }], options)
  const { cardId } = card
  await namePlace(tx, { cardId, revision: changes.get(cardId)?.revision ?? card.revision, isPlaced }, to)
}

/**
 * Lets a card stand in a label book under the name that a device used. Where it stands there already the name is told to be
 * gone, and so the device learns that it has the card elsewhere.
 */
export async function namePlace(
  tx: WriteTx,
  card: { cardId: string; revision: number; isPlaced: boolean },
  to: LabelPlace,
): Promise<void> {
  const { cardId, revision, isPlaced } = card
  const { name, book } = to
  const { bookId } = book
  // It is another card's, of which the device does not know; telling that it is gone would take that card from other devices.
  if ((await readTakenNames(tx, [{ bookId, name, cardId }])).size > 0) return
  const place = await placeIn(tx, cardId, to)
  if (place?.name === name) return
  const isNamed = place !== undefined && !isPlaced
  if (isNamed) await setResourceName(tx, place, name)
  else tx.ledger.noteFormerName({ cardId, revision, bookId, name })
  if (place) tx.ledger.noteCard(cardId, revision, [{ bookId, name: isNamed ? name : place.name, kind: 'put' }])
}

async function placeIn(tx: WriteTx, cardId: string, { book }: LabelPlace): Promise<HeldPlace | undefined> {
  return (await readPlaces(tx, [cardId])).find((place) => place.bookId === book.bookId)
}
