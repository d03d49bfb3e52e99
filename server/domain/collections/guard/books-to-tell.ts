import type { StoredLoss } from '#store/collections/losses.ts'

/** So many cards in one batch are noticed, wherever they were. */
const MANY_CARDS = 20
/** Of a book of at least so many, this part is noticed too. */
const BOOK_OF = 50
const MUCH_OF_BOOK = 0.1

/**
 * Of the books that lost cards in a batch, those whose owners are to be told now. Each owner is told once per batch, of the
 * first book; the batch tells of the others. Pure.
 */
export function booksToTell(losses: readonly StoredLoss[]): string[] {
  const isMuch = cardsLost(losses) > MANY_CARDS
  const told = new Set(losses.filter((loss) => loss.toldAt !== null).map((loss) => loss.ownerId))
  return losses
    .filter((loss) => {
      const isToTell = !told.has(loss.ownerId) && (isMuch || isMuchOfBook(loss))
      if (isToTell) told.add(loss.ownerId)
      return isToTell
    })
    .map((loss) => loss.bookId)
}

/** How many cards all books lost together. Pure. */
export function cardsLost(losses: readonly StoredLoss[]): number {
  return losses.reduce((sum, loss) => sum + loss.cards, 0)
}

function isMuchOfBook({ cards, held }: StoredLoss): boolean {
  return held >= BOOK_OF && cards > held * MUCH_OF_BOOK
}
