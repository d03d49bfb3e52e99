import { countCards, readBooks, type StoredBook } from '#store/books/reader.ts'
import { type GivenGrant, readBookStandings, readGivenGrants } from '#store/sharing/grants-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookNotFound, bookRights } from '../sharing/book-rights.ts'
import { type Right, reaches } from '../sharing/right.ts'

/** A book as one of its readers sees it. */
export interface BookView {
  readonly bookId: string
  readonly name: string
  readonly kind: StoredBook['kind']
  /** The label that a book follows for its owner (kind `label`), or shares (kind `shared`). */
  readonly keyword: string | null
  readonly slug: string
  readonly ownerId: string
  readonly ownerName: string
  readonly right: Right
  readonly cards: number
  /** Whether members who do not reach it may know of it and ask for it. */
  readonly isListed: boolean
  /** Whether it was made for cards that its owner shares one by one. */
  readonly isForLoneCards: boolean
  /** Who else reads it and how far; only for those who may share it. */
  readonly grants: readonly GivenGrant[] | null
}

/** The books the actor reaches, by name; of one book when `only` is given. */
export async function viewBooks(tx: ReadTx, only?: string): Promise<BookView[]> {
  const rights = await bookRights(tx)
  const ids = [...rights.keys()].filter((bookId) => only === undefined || bookId === only)
  const shareable = ids.filter((bookId) => reaches(rights.get(bookId), 'share'))
  const [books, counts] = [await readBooks(tx, ids), await countCards(tx, ids)]
  const standings = new Map((await readBookStandings(tx, ids)).map((standing) => [standing.bookId, standing]))
  const grants = Map.groupBy(await readGivenGrants(tx, shareable), (grant) => grant.bookId)
  const views = books.map(({ bookId, name, kind, keyword, slug, ownerId }) => {
    const right = rights.get(bookId)!
    const shown = reaches(right, 'share') ? (grants.get(bookId) ?? []) : null
    const { ownerName, isListed, isForLoneCards } = standings.get(bookId)!
    const about = { ownerId, ownerName, isListed, isForLoneCards }
    return { bookId, name, kind, keyword, slug, ...about, right, cards: counts.get(bookId) ?? 0, grants: shown }
  })
  return views.sort((a, b) => a.name.localeCompare(b.name) || (a.bookId < b.bookId ? -1 : 1))
}

/** One book as the actor sees it. Throws `book-not-found`. */
export async function viewBook(tx: ReadTx, bookId: string): Promise<BookView> {
  const [view] = await viewBooks(tx, bookId)
  if (!view) throw bookNotFound()
  return view
}
