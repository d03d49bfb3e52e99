import { type HeldPlace, lockCards, readPlaces, readTakenNames, type StoredCard } from '#store/cards/reader.ts'
import { setResourceName } from '#store/collections/places.ts'
import type { WriteTx } from '#store/transaction.ts'
import { updateCards } from '../contacts/update-cards.ts'
import type { WriteOptions } from '../contacts/write-options.ts'
import { bookRights, rightMissing } from '../sharing/book-rights.ts'
import { reaches } from '../sharing/right.ts'
import { labelled } from './labelled.ts'
import { join } from './settle-shared-labels.ts'

/** A label book, and the resource name under which a device means a card to stand in it. */
export interface LabelPlace {
  readonly book: {
    readonly bookId: string
    readonly keyword: string /** Whether it shares the label with others. */
    readonly isShared: boolean
  }
  readonly name: string
}

/**
 * Gives a locked card the label of a book that follows or shares it. The right to edit the card is the caller's to ask for; that to
 * share it, where the book is shared, is asked for here.
 */
export async function giveLabel(tx: WriteTx, card: StoredCard, to: LabelPlace, options: WriteOptions): Promise<void> {
  if (to.book.isShared) await requireSharing(tx, card, to.book.bookId)
  const isPlaced = (await placeIn(tx, card.cardId, to)) !== undefined
  const after = labelled(card.document, to.book.keyword, true)
  const changes = await updateCards(tx, [{ before: card, after }], options)
  const { cardId } = card
  if (to.book.isShared) await joinSharedLabel(tx, cardId, to.book.bookId, options)
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

/** Lets a locked or new card with the label stand in a book that shares it, where a save alone would not have put it. */
export async function joinSharedLabel(
  tx: WriteTx,
  cardId: string,
  bookId: string,
  options: WriteOptions,
): Promise<void> {
  const isThere = (await readPlaces(tx, [cardId])).some((place) => place.bookId === bookId)
  if (!isThere) await join(tx, { cards: await lockCards(tx, [cardId]), joining: [{ bookId, cardId }] }, options)
}

async function requireSharing(tx: WriteTx, card: StoredCard, bookId: string): Promise<void> {
  const rights = await bookRights(tx)
  const atHome = rights.get(card.homeBookId) ?? 'view'
  if (!reaches(atHome, 'share')) throw rightMissing(atHome, 'share')
  const inBook = rights.get(bookId) ?? 'view'
  if (!reaches(inBook, 'edit')) throw rightMissing(inBook, 'edit')
}

async function placeIn(tx: WriteTx, cardId: string, { book }: LabelPlace): Promise<HeldPlace | undefined> {
  return (await readPlaces(tx, [cardId])).find((place) => place.bookId === book.bookId)
}
