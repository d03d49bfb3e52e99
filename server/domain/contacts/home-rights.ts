import type { HeldPlace, StoredCard } from '#store/cards/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookRights, rightMissing } from '../sharing/book-rights.ts'
import { cardNotFound, rightsThrough } from '../sharing/card-rights.ts'
import { type Right, reaches } from '../sharing/right.ts'

/** Refuses a card that lies in the trash as if it were not there. */
export function requirePresent(card: StoredCard): void {
  if (card.deletedAt) throw cardNotFound()
}

/** Refuses unless the actor holds `wanted` in the home book of every one of these cards, which the actor must see at all. */
export async function requireHomeRight(
  tx: ReadTx,
  cards: readonly StoredCard[],
  places: readonly HeldPlace[],
  wanted: Right,
): Promise<void> {
  const books = await bookRights(tx)
  const seen = rightsThrough(places, books)
  for (const card of cards) {
    const held = books.get(card.homeBookId)
    if (held && reaches(held, wanted)) continue
    const visible = held ?? seen.get(card.cardId)
    throw visible ? rightMissing(held ?? 'view', wanted) : cardNotFound()
  }
}
