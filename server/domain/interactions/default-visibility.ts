import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockBook } from '#store/books/reader.ts'
import { readPlaces } from '#store/cards/reader.ts'
import type { Visibility } from '#store/interactions/interaction.ts'
import { type BookVisibility, readBookVisibility, setBookVisibility } from '#store/interactions/visibility.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { bookNotFound, bookRights, requireBookRight, requireWriting } from '../sharing/book-rights.ts'

const CLOSED_FIRST: readonly Visibility[] = ['private', 'shared', 'open']

/** Who learns of interactions with the cards of a book, unless the member says otherwise. Needs to see the book. */
export async function readDefaultVisibility(domain: Domain, actor: Actor, bookId: string): Promise<BookVisibility> {
  return domain.store.read(actor, async (tx) => {
    await requireBookRight(tx, bookId, 'view')
    return (await readBookVisibility(tx, [bookId]))[0]!
  })
}

/** Says so for a book from now on; null for as the product says. What was recorded stays as it is. Needs `manage`. */
export async function setDefaultVisibility(
  domain: Domain,
  actor: Actor,
  { bookId, visibility }: { bookId: string; visibility: Visibility | null },
): Promise<BookVisibility> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const book = await lockBook(tx, bookId)
    await requireBookRight(tx, bookId, 'manage')
    const [before] = await readBookVisibility(tx, [bookId])
    if (!book || !before) throw bookNotFound()
    if (book.kind === 'label')
      throw new ProductError('book-follows-label', 'This book follows a label: its contacts live in other books.')
    if (before.chosen !== visibility) {
      await setBookVisibility(tx, bookId, visibility)
      tx.ledger.noteAudit('interactions-shown', bookId, { from: before.chosen, to: visibility })
    }
    return { ...before, chosen: visibility }
  })
}

/**
 * Who learns of an interaction with these cards when nobody says: of each what its home book says, or where that is out of sight the
 * most closed of the books one sees it in; of several cards the most closed. Nobody opens a text without saying so who may not comment.
 */
export async function usualVisibility(tx: ReadTx, cardIds: readonly string[]): Promise<Visibility> {
  const ofCards = await usualVisibilities(tx, cardIds)
  return mostClosed(cardIds.map((cardId) => ofCards.get(cardId)!))
}

/** The same of each card by itself. */
export async function usualVisibilities(tx: ReadTx, cardIds: readonly string[]): Promise<Map<string, Visibility>> {
  const seen = await bookRights(tx)
  const places = (await readPlaces(tx, cardIds)).filter(({ bookId, byLabel }) => !byLabel && seen.has(bookId))
  const books = await readBookVisibility(tx, [...new Set(places.map(({ bookId }) => bookId))])
  const said = new Map(books.map(({ bookId, chosen, usual }) => [bookId, chosen ?? usual]))
  const placesOf = Map.groupBy(places, ({ cardId }) => cardId)
  return new Map(
    cardIds.map((cardId) => {
      const own = placesOf.get(cardId) ?? []
      const home = own.filter(({ linkedBy }) => linkedBy === null)
      return [cardId, mostClosed((home.length > 0 ? home : own).map(({ bookId }) => said.get(bookId)!))]
    }),
  )
}

/** Of several the one by which fewest learn of it; alone where there is none. Pure. */
export function mostClosed(all: readonly Visibility[]): Visibility {
  return CLOSED_FIRST.find((one) => all.includes(one)) ?? 'private'
}
