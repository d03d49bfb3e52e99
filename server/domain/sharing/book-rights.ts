import { ProductError } from '#base/errors.ts'
import { lockBooksShared, readReach } from '#store/books/reader.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import { refuseLabelBooks } from './fillable-book.ts'
import { type Right, reaches, rightOfRank } from './right.ts'

/** The books the actor reaches and the right in each. */
export async function bookRights(tx: ReadTx, memberId = tx.actor.memberId): Promise<Map<string, Right>> {
  const reach = await readReach(tx, memberId)
  return new Map([...reach].map(([bookId, rank]) => [bookId, rightOfRank(rank)!]))
}

/** The same for each of these members. */
export async function rightsOfMembers(
  tx: ReadTx,
  memberIds: Iterable<string | null>,
): Promise<Map<string | null, Map<string, Right>>> {
  const rights = new Map<string | null, Map<string, Right>>()
  for (const memberId of new Set(memberIds)) if (memberId !== null) rights.set(memberId, await bookRights(tx, memberId))
  return rights
}

/** Refuses unless the actor holds `wanted` in the book. A book one may not see does not exist for one. */
export async function requireBookRight(tx: ReadTx, bookId: string, wanted: Right): Promise<Right> {
  const held = (await bookRights(tx)).get(bookId)
  if (!held) throw bookNotFound()
  if (!reaches(held, wanted)) throw rightMissing(held, wanted)
  return held
}

/**
 * The same for who puts cards into the book, and holds it as it is until the transaction ends: nobody deletes it or lowers the
 * right meanwhile. Throws `book-follows-label` for a book that takes no cards in this way.
 */
export async function holdBookRight(tx: WriteTx, bookId: string, wanted: Right): Promise<Right> {
  const books = await lockBooksShared(tx, [bookId])
  const isOwn = books.some((book) => book.isOwn && book.deletedAt === null)
  const right = isOwn ? 'manage' : await requireBookRight(tx, bookId, wanted)
  refuseLabelBooks(books)
  return right
}

/** The error for a book that is not there, or not for this actor. */
export function bookNotFound(): ProductError {
  return new ProductError('book-not-found', 'There is no such book.')
}

/** The error for somebody who sees a thing and may not do this with it. */
export function rightMissing(held: Right, wanted: Right): ProductError {
  const code = held === 'view' || held === 'comment' ? 'book-read-only' : 'right-missing'
  return new ProductError(code, `This needs the right to ${wanted} in this book; yours is to ${held}.`, {
    facts: { held, wanted },
  })
}

/** Refuses every write of somebody who may only read. */
export function requireWriting(tx: ReadTx): void {
  if (!tx.actor.mayWrite) throw new ProductError('scope-missing', 'This access may only read.')
}
