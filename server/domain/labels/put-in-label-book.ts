import type { Card } from '@lazo/jscontact'
import { lockCards, type Place, readPlaces, readTakenNames } from '#store/cards/reader.ts'
import { setResourceName } from '#store/collections/places.ts'
import { readChoices } from '#store/devices/reader.ts'
import { readCardsOfUid, readDefaultBook } from '#store/labels/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { insertCards } from '../contacts/insert-cards.ts'
import { updateCards } from '../contacts/update-cards.ts'
import type { WriteOptions } from '../contacts/write-options.ts'
import { booksHeld, reachedBooks } from '../devices/device-view.ts'
import { requireDevice } from '../devices/require-device.ts'
import { bookNotFound, holdBookRight, rightMissing } from '../sharing/book-rights.ts'
import { cardNotFound, cardRights } from '../sharing/card-rights.ts'
import { reaches } from '../sharing/right.ts'

/** A card that a device puts into one of its label books, under a resource name that shows no card there. */
export interface LabelPut {
  readonly book: { readonly bookId: string; readonly keyword: string }
  readonly name: string
  /** Prepared, with its photos taken out. */
  readonly card: Card & { uid: string }
}

/** What became of it. */
export interface LabelPutOutcome {
  readonly cardId: string
  /** Whether the card is new; else only the label was given to the one there was, and nothing else of what was sent is kept. */
  readonly isNewCard: boolean
}

/**
 * Gives the label of a label book to the card of this uid that the device holds elsewhere, or that its member may edit; or else
 * keeps a new card with the label in the member's oldest own book. Nobody can say under which ETag: on this device the card may
 * be shown in another book, and then the name is told to be gone. Throws the errors of rights, and `book-not-found` when the
 * member has no book of their own.
 */
export async function putInLabelBook(tx: WriteTx, put: LabelPut, options: WriteOptions): Promise<LabelPutOutcome> {
  const known = await findCard(tx, put.card.uid)
  const isPlaced = known !== null && (await placeIn(tx, known, put.book.bookId)) !== undefined
  if (known !== null) await labelCard(tx, known, put, options)
  const cardId = known ?? (await keepCard(tx, put, options))
  await namePlace(tx, { cardId, isPlaced }, put)
  return { cardId, isNewCard: known === null }
}

interface Target {
  readonly cardId: string
  /** Whether it stood in the label book before. */
  readonly isPlaced: boolean
}

/** The card of this uid: of those on the device first, then of those that may be edited. */
async function findCard(tx: WriteTx, uid: string): Promise<string | null> {
  const device = await requireDevice(tx)
  const reached = (await reachedBooks(tx, tx.actor.memberId)).filter((book) => book.kind !== 'label')
  const held = new Set(booksHeld(device.hasAllBooks, await readChoices(tx, [device.deviceId]), reached))
  const found = await readCardsOfUid(
    tx,
    uid,
    reached.map((book) => book.bookId),
  )
  const rights = await cardRights(
    tx,
    found.map(({ cardId }) => cardId),
  )
  const onDevice = found.filter(({ bookId }) => held.has(bookId))
  const mayEdit = ({ cardId }: { cardId: string }) => reaches(rights.get(cardId), 'edit')
  const chosen = onDevice.find(mayEdit) ?? onDevice[0] ?? found.find(mayEdit)
  return chosen?.cardId ?? null
}

async function labelCard(
  tx: WriteTx,
  cardId: string,
  { book }: Pick<LabelPut, 'book'>,
  options: WriteOptions,
): Promise<void> {
  const [before] = await lockCards(tx, [cardId])
  const right = (await cardRights(tx, [cardId])).get(cardId)
  if (!before || before.deletedAt || !right) throw cardNotFound()
  if (!reaches(right, 'edit')) throw rightMissing(right, 'edit')
  const after = { ...before.document, keywords: { ...before.document.keywords, [book.keyword]: true as const } }
  await updateCards(tx, [{ before, after }], options)
}

async function keepCard(tx: WriteTx, { book, card, name }: LabelPut, options: WriteOptions): Promise<string> {
  const home = await readDefaultBook(tx, tx.actor.memberId)
  if (home === null) throw bookNotFound()
  await holdBookRight(tx, home, 'edit')
  const cardId = tx.ids.next()
  const isTaken = (await readTakenNames(tx, [{ bookId: home, name, cardId }])).size > 0
  const document = { ...card, keywords: { ...card.keywords, [book.keyword]: true as const } }
  await insertCards(tx, [{ cardId, bookId: home, document, ...(isTaken ? {} : { name }) }], options)
  return cardId
}

/** Lets the card stand in the label book under the name that the device used; where it stands there already, the name is told to be gone. */
async function namePlace(tx: WriteTx, { cardId, isPlaced }: Target, { book, name }: LabelPut): Promise<void> {
  const { bookId } = book
  // It is another card's, of which the device does not know; telling that it is gone would take that card from other devices.
  if ((await readTakenNames(tx, [{ bookId, name, cardId }])).size > 0) return
  const [card] = await lockCards(tx, [cardId])
  const place = await placeIn(tx, cardId, bookId)
  const { revision } = card!
  const isNamed = place !== undefined && !isPlaced
  if (isNamed) await setResourceName(tx, place, name)
  else tx.ledger.noteFormerName({ cardId, revision, bookId, name })
  if (place) tx.ledger.noteCard(cardId, revision, [{ bookId, name: isNamed ? name : place.name, kind: 'put' }])
}

async function placeIn(tx: WriteTx, cardId: string, bookId: string): Promise<Place | undefined> {
  return (await readPlaces(tx, [cardId])).find((place) => place.bookId === bookId)
}
