import { readBooks } from '#store/books/reader.ts'
import { lockCards, readPlaces, readTakenUids, type StoredCard } from '#store/cards/reader.ts'
import { readSharedLabelChanges, type SharedLabelChange } from '#store/labels/shared-reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { addLinks, type NewLink } from '../contacts/add-links.ts'
import { removeLinks } from '../contacts/remove-links.ts'
import type { WriteOptions } from '../contacts/write-options.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { type Right, reaches } from '../sharing/right.ts'

/** A card whose labels, or whose home, were just written. */
export interface LabelledCard {
  readonly cardId: string
  /** The labels it has got by that. */
  readonly gained: readonly string[]
  /** Whether the card itself is new. */
  readonly isNew?: boolean
}

/**
 * Brings the books that share a label up to date with cards that were written: who lost the label leaves them, and who gained it joins
 * those in which the actor may put cards, if the actor may share the card. What is brought along into a personal book (by an import,
 * by a phone) joins its owner's books alone: a label that somebody else shares must not open what nobody meant to share. One query
 * when nothing is to be done. The cards are locked or new, and with them the rights.
 */
export async function settleSharedLabels(
  tx: WriteTx,
  written: readonly LabelledCard[],
  options: WriteOptions,
): Promise<void> {
  if (written.length === 0) return
  const byId = new Map(written.map((card) => [card.cardId, card]))
  const changes = await readSharedLabelChanges(tx, [...byId.keys()])
  if (changes.length === 0) return
  const leaving = changes.filter(({ act }) => act === 'leave')
  const joining = changes.filter(
    ({ act, cardId, keyword }) => act === 'join' && byId.get(cardId)!.gained.includes(keyword),
  )
  const cards = await lockCards(tx, [...new Set([...leaving, ...joining].map(({ cardId }) => cardId))])
  await leave(tx, cards, leaving, options.batchId)
  await join(tx, { cards, joining: await meant(tx, cards, joining, byId) }, options)
}

async function leave(
  tx: WriteTx,
  cards: readonly StoredCard[],
  leaving: readonly SharedLabelChange[],
  batchId: string | undefined,
): Promise<void> {
  if (leaving.length === 0) return
  const isLeft = new Set(leaving.map(({ bookId, cardId }) => `${bookId} ${cardId}`))
  const places = await readPlaces(tx, [...new Set(leaving.map(({ cardId }) => cardId))])
  const ended = places.filter(({ bookId, cardId, linkedBy }) => linkedBy !== null && isLeft.has(`${bookId} ${cardId}`))
  await removeLinks(tx, cards, ended, batchId)
}

/** Without new cards of personal books that a label of somebody else would take along. */
async function meant(
  tx: WriteTx,
  cards: readonly StoredCard[],
  joining: readonly SharedLabelChange[],
  written: ReadonlyMap<string, LabelledCard>,
): Promise<SharedLabelChange[]> {
  const homes = new Map(cards.map((card) => [card.cardId, card.homeBookId]))
  const books = await readBooks(tx, [...new Set(homes.values())])
  const personal = new Set(books.filter((book) => book.kind === 'personal').map((book) => book.bookId))
  return joining.filter(({ cardId, ownerId }) => {
    const isBroughtAlong = written.get(cardId)!.isNew === true && personal.has(homes.get(cardId) ?? '')
    return ownerId === tx.actor.memberId || !isBroughtAlong
  })
}

/** What is to join which book, and the locked cards it is about. */
interface Joining {
  readonly cards: readonly StoredCard[]
  readonly joining: readonly Pick<SharedLabelChange, 'bookId' | 'cardId'>[]
}

/** Links cards into books that share a label of theirs, where the actor may; a book that holds their uid is passed over. Gives how many. */
export async function join(tx: WriteTx, { cards, joining }: Joining, options: WriteOptions): Promise<number> {
  if (joining.length === 0) return 0
  const byId = new Map(cards.map((card) => [card.cardId, card]))
  const rights = await bookRights(tx)
  const allowed = joining.flatMap(({ bookId, cardId }) => {
    const card = byId.get(cardId)
    const held = card && rights.get(card.homeBookId)
    const isAllowed = reaches(held, 'share') && reaches(rights.get(bookId), 'edit')
    return card && held && isAllowed ? [linkOf(tx, { card, bookId, held })] : []
  })
  const keyOf = ({ card, place }: NewLink) => `${place.bookId} ${card.uid}`
  const taken = await readTakenUids(
    tx,
    allowed.map(({ card, place }) => ({ bookId: place.bookId, uid: card.uid })),
  )
  const links = allowed.filter((link) => {
    const isFree = !taken.has(keyOf(link))
    taken.add(keyOf(link))
    return isFree
  })
  await addLinks(tx, links, options)
  return links.length
}

function linkOf(tx: WriteTx, { card, bookId, held }: { card: StoredCard; bookId: string; held: Right }): NewLink {
  return { card, place: { bookId, name: `${card.cardId}.vcf`, linkedBy: tx.actor.memberId, maxRight: held } }
}
