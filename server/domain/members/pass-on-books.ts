import { ProductError } from '#base/errors.ts'
import { readLinkedHomes, readSlugs } from '#store/books/reader.ts'
import { insertBookVersion, setBookDeleted } from '#store/books/writer.ts'
import { adoptLinks, type OwnedBook, readOwnedBooks, setBookOwner } from '#store/members/owned-books.ts'
import type { StoredMember } from '#store/members/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews, bumpViewsBeside } from '#store/views/writer.ts'
import { makeSlug } from '../books/book-name.ts'
import { emptyLabelBook } from '../labels/empty-label-book.ts'
import { followRights } from '../labels/follow-labels.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { reaches } from '../sharing/right.ts'

const LONGEST_NAME = 200

/** Who takes over what a member leaves, and the batch it happens in. */
export interface Succession {
  /** Who was named to take over the books; without one, books that matter stop the removal. */
  readonly heirId: string | null
  /** Who takes over what nobody would miss: the heir, or else an owner. */
  readonly custodianId: string
  readonly batchId: string
}

/**
 * Passes the books of a member on, locked before. Those that hold cards (the trash counts) or are meant for others go to the
 * heir; empty personal ones and those that follow a label are deleted. Labels must be held. Gives the ids of the former. Throws `member-holds-cards` when there is no heir.
 */
export async function passOnBooks(tx: WriteTx, member: StoredMember, succession: Succession): Promise<string[]> {
  const books = await readOwnedBooks(tx, member.memberId)
  const held = books.filter(isMissed)
  if (!succession.heirId && held.length > 0) throw holdsCards(member, held.length)
  const taken = await readSlugs(tx, succession.custodianId)
  for (const book of books) {
    const slug = makeSlug(book.slug, taken)
    taken.add(slug)
    if (book.kind === 'label') await endLabelBook(tx, { book, slug }, succession)
    else if (book.kind === 'team') await passOnTeamBook(tx, { book, slug }, succession)
    else await passOn(tx, { book, slug, former: member }, succession)
  }
  return held.map((book) => book.bookId)
}

/** Hands the links a member made to the custodian where the custodian may share the card; the others end with the member. */
export async function passOnLinks(tx: WriteTx, memberId: string, custodianId: string): Promise<void> {
  const rights = await bookRights(tx, custodianId)
  const homes = await readLinkedHomes(tx, [memberId])
  const shareable = homes.filter((bookId) => reaches(rights.get(bookId), 'share'))
  await adoptLinks(tx, memberId, custodianId, shareable)
}

/** Whether somebody would miss a book: it holds cards, or is meant for others. Pure. */
export function isMissed(book: OwnedBook): boolean {
  if (book.kind === 'label' || book.kind === 'team') return false
  return book.hasCards || (book.kind !== 'personal' && !book.isDeleted)
}

async function passOn(
  tx: WriteTx,
  gift: { book: OwnedBook; slug: string; former: StoredMember },
  { custodianId, batchId }: Succession,
): Promise<void> {
  const { book, slug, former } = gift
  const { bookId } = book
  const name = book.kind === 'personal' ? nameAfter(book, former) : book.name
  await setBookOwner(tx, { bookId, ownerId: custodianId, name, slug })
  if (name !== book.name)
    await insertBookVersion(tx, { bookId, act: 'rename', batchId, before: { name: book.name }, after: { name } })
  if (book.isDeleted) return
  if (isMissed(book)) {
    await followRights(tx, bookId, [custodianId])
    await bumpViews(tx, [custodianId], bookId)
    return bumpViewsBeside(tx, [custodianId], bookId)
  }
  await setBookDeleted(tx, bookId, true)
  await insertBookVersion(tx, { bookId, act: 'delete', batchId, before: { name }, after: null })
}

/** It is the workspace's, whoever's name it stands under. */
async function passOnTeamBook(
  tx: WriteTx,
  { book: { bookId, name }, slug }: { book: OwnedBook; slug: string },
  { custodianId }: Succession,
): Promise<void> {
  await setBookOwner(tx, { bookId, ownerId: custodianId, name, slug })
  await bumpViews(tx, [custodianId], bookId)
}

/** What a member saw of a label is nobody's to take over. */
async function endLabelBook(
  tx: WriteTx,
  { book, slug }: { book: OwnedBook; slug: string },
  { custodianId }: Succession,
): Promise<void> {
  await emptyLabelBook(tx, book.bookId)
  await setBookDeleted(tx, book.bookId, true)
  await setBookOwner(tx, { bookId: book.bookId, ownerId: custodianId, name: book.name, slug })
}

/** A personal book says in its new owner's list whose it was: `Clientes (Ana Ruiz)`. */
function nameAfter(book: OwnedBook, former: StoredMember): string {
  const suffix = ` (${former.name})`
  return book.name.slice(0, Math.max(1, LONGEST_NAME - suffix.length)) + suffix.slice(0, LONGEST_NAME - 1)
}

function holdsCards(member: StoredMember, books: number): ProductError {
  const what = books === 1 ? 'a book that holds' : `${books} books that hold`
  return new ProductError(
    'member-holds-cards',
    `${member.name} owns ${what} cards or are shared. Say who takes over, or disable ${member.name} instead; nothing was changed.`,
    { facts: { books } },
  )
}
