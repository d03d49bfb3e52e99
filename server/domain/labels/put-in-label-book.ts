import type { Card } from '@lazo/jscontact'
import { lockCards, readTakenNames, type StoredCard } from '#store/cards/reader.ts'
import { readChoices } from '#store/devices/reader.ts'
import { readCardsOfUid, readDefaultBook } from '#store/labels/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { insertCards } from '../contacts/insert-cards.ts'
import type { WriteOptions } from '../contacts/write-options.ts'
import { booksHeld, reachedBooks } from '../devices/device-view.ts'
import { requireDevice } from '../devices/require-device.ts'
import { bookNotFound, holdBookRight, rightMissing } from '../sharing/book-rights.ts'
import { cardNotFound, cardRights } from '../sharing/card-rights.ts'
import { reaches } from '../sharing/right.ts'
import { giveLabel, joinSharedLabel, type LabelPlace, namePlace } from './give-label.ts'
import { labelled } from './labelled.ts'

/** A card that a device puts into one of its books that follow or share a label, under a resource name that shows no card there. */
export interface LabelPut extends LabelPlace {
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
  if (known === null) return { cardId: await keepCard(tx, put, options), isNewCard: true }
  await giveLabel(tx, await lockEditable(tx, known), put, options)
  return { cardId: known, isNewCard: false }
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

async function lockEditable(tx: WriteTx, cardId: string): Promise<StoredCard> {
  const [card] = await lockCards(tx, [cardId])
  const right = (await cardRights(tx, [cardId])).get(cardId)
  if (!card || card.deletedAt || !right) throw cardNotFound()
  if (!reaches(right, 'edit')) throw rightMissing(right, 'edit')
  return card
}

async function keepCard(tx: WriteTx, put: LabelPut, options: WriteOptions): Promise<string> {
  const { book, card, name } = put
  const home = await readDefaultBook(tx, tx.actor.memberId)
  if (home === null) throw bookNotFound()
  await holdBookRight(tx, home, 'edit')
  const cardId = tx.ids.next()
  const isTaken = (await readTakenNames(tx, [{ bookId: home, name, cardId }])).size > 0
  const document = { ...labelled(card, book.keyword, true), uid: card.uid }
  await insertCards(tx, [{ cardId, bookId: home, document, ...(isTaken ? {} : { name }) }], options)
  if (book.isShared) await joinSharedLabel(tx, cardId, book.bookId, options)
  await namePlace(tx, { cardId, revision: 1, isPlaced: false }, put)
  return cardId
}
