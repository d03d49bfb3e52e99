import type { Actor } from '#base/actor.ts'
import { countLabelled, readHomeLabelled, readLabelledElsewhere } from '#store/labels/shared-reader.ts'
import { type BookView, viewBooks } from '../books/book-view.ts'
import type { Domain } from '../domain.ts'
import { shareableBooks } from './share-label.ts'

const MOST_WITHHELD = 50

/** A card with the label that the actor may not share, and the book it is at home in; null where the actor does not reach it. */
export interface WithheldCard {
  readonly cardId: string
  readonly display: string
  readonly home: BookView | null
}

/** How a label stands before it is shared. */
export interface LabelStanding {
  /** How many cards within reach have it. */
  readonly cards: number
  /** How many of them the actor may share. */
  readonly shareable: number
  /** Some of those that the actor may not share, by name. */
  readonly withheld: readonly WithheldCard[]
  /** The books within reach that share it already. */
  readonly books: readonly BookView[]
}

/** How a label stands for the actor: what sharing it would show to others, and who shares it already. */
export async function readLabelStanding(domain: Domain, actor: Actor, keyword: string): Promise<LabelStanding> {
  return domain.store.read(actor, async (tx) => {
    const books = await viewBooks(tx)
    const reached = books.filter((book) => book.kind !== 'label').map((book) => book.bookId)
    const cards = await countLabelled(tx, reached, keyword)
    const homeIds = await shareableBooks(tx)
    const shareable = (await readHomeLabelled(tx, homeIds, keyword)).length
    const others = await readLabelledElsewhere(tx, { keyword, bookIds: reached, homeIds }, MOST_WITHHELD)
    const withheld = others.map(({ cardId, display, homeBookId }) => {
      return { cardId, display, home: books.find(({ bookId }) => bookId === homeBookId) ?? null }
    })
    const sharing = books.filter((book) => book.kind === 'shared' && book.keyword === keyword)
    return { cards, shareable, withheld, books: sharing }
  })
}
