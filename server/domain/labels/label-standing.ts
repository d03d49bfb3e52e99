import type { Actor } from '#base/actor.ts'
import { countLabelled, readHomeLabelled } from '#store/labels/shared-reader.ts'
import { type BookView, viewBooks } from '../books/book-view.ts'
import type { Domain } from '../domain.ts'
import { shareableBooks } from './share-label.ts'

/** How a label stands before it is shared. */
export interface LabelStanding {
  /** How many cards within reach have it. */
  readonly cards: number
  /** How many of them the actor may share. */
  readonly shareable: number
  /** The books within reach that share it already. */
  readonly books: readonly BookView[]
}

/** How a label stands for the actor: what sharing it would show to others, and who shares it already. */
export async function readLabelStanding(domain: Domain, actor: Actor, keyword: string): Promise<LabelStanding> {
  return domain.store.read(actor, async (tx) => {
    const books = await viewBooks(tx)
    const reached = books.filter((book) => book.kind !== 'label').map((book) => book.bookId)
    const cards = await countLabelled(tx, reached, keyword)
    const shareable = (await readHomeLabelled(tx, await shareableBooks(tx), keyword)).length
    return { cards, shareable, books: books.filter((book) => book.kind === 'shared' && book.keyword === keyword) }
  })
}
