import type { ProductError } from '#base/errors.ts'
import type { HeldPlace, StoredCard } from '#store/cards/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookRights, rightMissing } from '../sharing/book-rights.ts'
import { cardNotFound, rightsThrough } from '../sharing/card-rights.ts'
import { type Right, reaches } from '../sharing/right.ts'

/** Tells why the actor may not do what needs `wanted` in the home book of a card; null when the actor may. */
export async function judgeByHome(
  tx: ReadTx,
  places: readonly HeldPlace[],
  wanted: Right,
): Promise<(card: StoredCard) => ProductError | null> {
  const books = await bookRights(tx)
  const seen = rightsThrough(places, books)
  return (card) => {
    const held = books.get(card.homeBookId)
    if (card.deletedAt || !(held ?? seen.has(card.cardId))) return cardNotFound()
    return reaches(held, wanted) ? null : rightMissing(held ?? 'view', wanted)
  }
}
