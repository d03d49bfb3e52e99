import { isAdministrator } from '#base/actor.ts'
import { readBooks, type StoredBook } from '#store/books/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookNotFound, bookRights, rightMissing } from '../book-rights.ts'
import { reaches } from '../right.ts'

/**
 * A book about which the actor may ask who sees it: one that they manage, and for administrators every book that is shared. What
 * somebody keeps in a personal book is nobody else's to know of, administrators' neither. Throws `book-not-found`, and the errors of
 * rights for who only reads it.
 */
export async function requireMayAsk(tx: ReadTx, bookId: string): Promise<StoredBook> {
  const [book] = await readBooks(tx, [bookId])
  if (!book || book.deletedAt) throw bookNotFound()
  const held = (await bookRights(tx)).get(bookId)
  if (reaches(held, 'manage') || (isAdministrator(tx.actor) && isOffice(book))) return book
  throw held ? rightMissing(held, 'manage') : bookNotFound()
}

/** Whether a book is a matter of the office: shared, or that of the team. Pure. */
export function isOffice({ kind }: Pick<StoredBook, 'kind'>): boolean {
  return kind === 'shared' || kind === 'team'
}
