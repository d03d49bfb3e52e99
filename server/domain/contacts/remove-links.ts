import type { Place } from '#store/cards/reader.ts'
import { deletePlaces } from '#store/cards/writer.ts'
import { insertVersions } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { toRecord } from './place-records.ts'
import { restartFaces } from './restart-faces.ts'
import { settlePlaces } from './settle-places.ts'

/** Takes locked cards out of books that hold them by a link. Their revisions stay: the cards did not change. */
export async function removeLinks(
  tx: WriteTx,
  cards: readonly { cardId: string; revision: number }[],
  links: readonly Place[],
  batchId?: string,
): Promise<void> {
  if (links.length === 0) return
  const revisions = new Map(cards.map((card) => [card.cardId, card.revision]))
  await deletePlaces(tx, links)
  const byCard = Map.groupBy(links, (link) => link.cardId)
  const entries = [...byCard].map(([cardId, removed]) => ({
    cardId,
    revision: revisions.get(cardId)!,
    act: 'unlink' as const,
    places: { removed: removed.map(toRecord) },
  }))
  await insertVersions(tx, entries, batchId)
  for (const [cardId, removed] of byCard) {
    const gone = removed.map((link) => ({ bookId: link.bookId, name: link.name, kind: 'gone' as const }))
    tx.ledger.noteCard(cardId, revisions.get(cardId)!, gone)
  }
  await settlePlaces(
    tx,
    cards.filter((card) => byCard.has(card.cardId)),
  )
  await restartFaces(
    tx,
    links.map(({ cardId, bookId, maxRight }) => ({ cardId, bookId, before: maxRight, after: null })),
  )
}
