import { ProductError } from '#base/errors.ts'
import { readBooks, type StoredBook } from '#store/books/reader.ts'
import type { ReadTx } from '#store/transaction.ts'

/** Refuses to put cards into books that follow a label: who wants a card there gives it the label. Throws `book-follows-label`. */
export function refuseLabelBooks(books: readonly Pick<StoredBook, 'keyword'>[]): void {
  const label = books.find((book) => book.keyword !== null)
  if (!label) return
  const { keyword } = label
  throw new ProductError(
    'book-follows-label',
    `This book holds the cards that have the label “${keyword}”; give the card that label instead.`,
    { facts: { keyword } },
  )
}

/** The same for the book of this id. */
export async function requireFillable(tx: ReadTx, bookId: string): Promise<void> {
  refuseLabelBooks(await readBooks(tx, [bookId]))
}
