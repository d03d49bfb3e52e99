import { ProductError } from '#base/errors.ts'
import { readTakenNames } from '#store/cards/reader.ts'
import { readHolder } from '#store/collections/places.ts'
import type { WriteTx } from '#store/transaction.ts'
import { addLinks } from '../contacts/add-links.ts'
import { insertCards } from '../contacts/insert-cards.ts'
import type { WriteOptions } from '../contacts/write-options.ts'
import { giveLabel } from '../labels/give-label.ts'
import { bookRights, rightMissing } from '../sharing/book-rights.ts'
import { requireCardRight } from '../sharing/card-rights.ts'
import { type Right, reaches } from '../sharing/right.ts'
import type { StandingCollection } from './collection.ts'
import { type FoundResource, findResource } from './find-resource.ts'

/** Where a card is to stand. */
interface Destination {
  readonly target: StandingCollection
  readonly name: string
}

/**
 * Puts the locked card of a resource into a further collection: by its label, by a link where the actor may share it, else as a
 * copy with the same uid. Gives the card that stands there. Throws `uid-taken` with the name under which the book holds the uid.
 */
export async function putInto(
  tx: WriteTx,
  { card }: FoundResource,
  to: Destination,
  options: WriteOptions,
): Promise<string> {
  if (to.target.kind !== 'label') requireMayFill(to.target)
  if (to.target.keyword !== null) return putByLabel(tx, card, to, options)
  if (await holdsUnseen(tx, card, to.target)) return card.cardId
  const held = (await bookRights(tx)).get(card.homeBookId)
  return held && reaches(held, 'share') ? putByLink(tx, card, { ...to, held }, options) : putCopy(tx, card, to, options)
}

/**
 * Puts a copy of a resource into a further book. Gives the copy's id. Throws `uid-taken` as `putInto`, and for the card itself
 * where it stands in the book by a link: then with the name and segment under which the device is shown it.
 */
export async function putApart(
  tx: WriteTx,
  { card, place, collection }: FoundResource,
  to: Destination,
  options: WriteOptions,
): Promise<string> {
  requireMayFill(to.target)
  if (await holdsUnseen(tx, card, to.target)) throw uidTaken(place.name, collection.segment)
  return putCopy(tx, card, to, options)
}

/** Puts a copy of a card, with the same uid, into a book. Gives the copy's id. */
export async function putCopy(
  tx: WriteTx,
  card: FoundResource['card'],
  to: Destination,
  options: WriteOptions,
): Promise<string> {
  const cardId = tx.ids.next()
  const { bookId } = to.target
  const document = { ...card.document, uid: card.uid }
  await insertCards(tx, [{ cardId, bookId, document, name: await freeName(tx, cardId, to) }], options)
  return cardId
}

/** The name asked for; one of the card's own where the book has it already, for a card that the device is not shown. */
export async function freeName(tx: WriteTx, cardId: string, { target, name }: Destination): Promise<string> {
  const taken = await readTakenNames(tx, [{ bookId: target.bookId, name, cardId }])
  return taken.size > 0 ? `${cardId}.vcf` : name
}

/** Refuses who may not put cards into a collection. */
export function requireMayFill({ right }: StandingCollection): void {
  if (!reaches(right, 'edit')) throw rightMissing(right, 'edit')
}

/**
 * Whether a collection holds the card by a link that the device is not shown, because it holds the card elsewhere. Throws
 * `uid-taken` when it shows a card of this uid (RFC 6352 §6.3.2.1, `no-uid-conflict`), with its name, and when another has it.
 */
export async function holdsUnseen(
  tx: WriteTx,
  card: FoundResource['card'],
  target: StandingCollection,
): Promise<boolean> {
  const holder = await readHolder(tx, target.bookId, card.uid)
  if (!holder) return false
  const isShown = (await findResource(tx, target.segment, holder.name)) !== null
  if (!isShown && holder.cardId === card.cardId) return true
  throw uidTaken(isShown ? holder.name : undefined)
}

/** The error for a book that holds a card of this uid, under this name where the device is shown it; in another collection where that is said. */
export function uidTaken(name: string | undefined, segment?: string): ProductError {
  return new ProductError('uid-taken', 'The book already holds a card with this uid.', {
    facts: { ...(name === undefined ? {} : { name }), ...(segment === undefined ? {} : { segment }) },
  })
}

async function putByLabel(
  tx: WriteTx,
  card: FoundResource['card'],
  { target: { bookId, keyword, kind }, name }: Destination,
  options: WriteOptions,
): Promise<string> {
  await requireCardRight(tx, [card.cardId], 'edit')
  await giveLabel(tx, card, { book: { bookId, keyword: keyword!, isShared: kind !== 'label' }, name }, options)
  return card.cardId
}

async function putByLink(
  tx: WriteTx,
  card: FoundResource['card'],
  to: Destination & { held: Right },
  options: WriteOptions,
): Promise<string> {
  const { bookId } = to.target
  const name = await freeName(tx, card.cardId, to)
  const place = { bookId, name, linkedBy: tx.actor.memberId, maxRight: to.held }
  await addLinks(tx, [{ card, place }], options)
  return card.cardId
}
