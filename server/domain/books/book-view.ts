import { countCards, readBooks, readGrants, type StoredBook, type StoredGrant } from '#store/books/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookNotFound, bookRights } from '../sharing/book-rights.ts'
import { type Right, reaches } from '../sharing/right.ts'

/** A book as one of its readers sees it. */
export interface BookView {
  readonly bookId: string
  readonly name: string
  readonly kind: StoredBook['kind']
  /** The label that a book of kind `label` follows. */
  readonly keyword: string | null
  readonly slug: string
  readonly ownerId: string
  readonly right: Right
  readonly cards: number
  /** Who else reads it and how far; only for those who may share it. */
  readonly grants: readonly StoredGrant[] | null
}

/** The books the actor reaches, by name; of one book when `only` is given. */
export async function viewBooks(tx: ReadTx, only?: string): Promise<BookView[]> {
  const rights = await bookRights(tx)
  const ids = [...rights.keys()].filter((bookId) => only === undefined || bookId === only)
  const [books, counts, grants] = [await readBooks(tx, ids), await countCards(tx, ids), await readGrants(tx, ids)]
  const views = books.map((book) => {
    const right = rights.get(book.bookId)!
    const { bookId, name, kind, keyword, slug, ownerId } = book
    const shown = reaches(right, 'share') ? grants.filter((grant) => grant.bookId === bookId) : null
    return { bookId, name, kind, keyword, slug, ownerId, right, cards: counts.get(bookId) ?? 0, grants: shown }
  })
  return views.sort((a, b) => a.name.localeCompare(b.name) || (a.bookId < b.bookId ? -1 : 1))
}

/** One book as the actor sees it. Throws `book-not-found`. */
export async function viewBook(tx: ReadTx, bookId: string): Promise<BookView> {
  const [view] = await viewBooks(tx, bookId)
  if (!view) throw bookNotFound()
  return view
}
