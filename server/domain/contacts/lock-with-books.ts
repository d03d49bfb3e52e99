import { ProductError } from '#base/errors.ts'
import { lockBooksShared } from '#store/books/reader.ts'
import { lockCards, readHomes, type StoredCard } from '#store/cards/reader.ts'
import type { WriteTx } from '#store/transaction.ts'

/**
 * Locks cards that are to be put into a book, and before them that book and their home books against a change of rights:
 * a grant that falls at the same time either comes first and is seen, or waits and sees the new link.
 * Gives those that are there, also in the trash.
 */
export async function lockWithBooks(tx: WriteTx, cardIds: readonly string[], bookId: string): Promise<StoredCard[]> {
  const homes = new Set((await readHomes(tx, cardIds)).values())
  await lockBooksShared(tx, [bookId, ...homes])
  const cards = await lockCards(tx, cardIds)
  if (cards.some((card) => !homes.has(card.homeBookId)))
    throw new ProductError('card-changed', 'A card was moved to another book at the same moment; try again.')
  return cards
}
