import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockBook } from '#store/books/reader.ts'
import { type ListedBook, readListedBooks, setListed } from '#store/sharing/requests.ts'
import { type BookView, viewBook } from '../../books/book-view.ts'
import type { Domain } from '../../domain.ts'
import { bookNotFound, bookRights, requireBookRight, requireWriting } from '../book-rights.ts'

/** The books that the actor does not reach and may ask for, because their owners made them known. Guests know of none. */
export async function listListedBooks(domain: Domain, actor: Actor): Promise<ListedBook[]> {
  if (actor.role === 'guest') return []
  return domain.store.read(actor, async (tx) => {
    const reached = await bookRights(tx)
    return (await readListedBooks(tx)).filter((book) => !reached.has(book.bookId))
  })
}

/**
 * Says whether members who do not reach a book may know its name and its owner, and ask for it. Needs `manage`. Throws `book-not-found`,
 * the errors of rights, and `right-missing` for the book of the team and for books that are for their owner alone.
 */
export async function setBookListed(
  domain: Domain,
  actor: Actor,
  { bookId, isListed }: { bookId: string; isListed: boolean },
): Promise<BookView> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const book = await lockBook(tx, bookId)
    await requireBookRight(tx, bookId, 'manage')
    if (!book) throw bookNotFound()
    if (book.kind === 'label' || book.kind === 'team')
      throw new ProductError('right-missing', 'Only books that can be shared can be listed.')
    await setListed(tx, bookId, isListed)
    tx.ledger.noteAudit('book-listed', bookId, { name: book.name, isListed })
    return viewBook(tx, bookId)
  })
}
