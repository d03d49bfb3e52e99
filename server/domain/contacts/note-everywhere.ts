import type { Place } from '#store/cards/reader.ts'
import type { WriteTx } from '#store/transaction.ts'

/** Notes in the ledger that cards changed in all books that hold them. */
export function noteEverywhere(
  tx: WriteTx,
  cards: readonly { cardId: string; revision: number }[],
  places: readonly Place[],
): void {
  const byCard = Map.groupBy(places, (place) => place.cardId)
  for (const { cardId, revision } of cards) {
    const held = byCard.get(cardId) ?? []
    tx.ledger.noteCard(
      cardId,
      revision,
      held.map((place) => ({ bookId: place.bookId, name: place.name, kind: 'put' as const })),
    )
  }
}
