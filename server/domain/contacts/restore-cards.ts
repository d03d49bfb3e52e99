import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockBooksShared } from '#store/books/reader.ts'
import { lockCards, type StoredCard } from '#store/cards/reader.ts'
import { readLastTrashing } from '#store/history/reader.ts'
import { insertBatch, type PlaceRecord } from '#store/history/writer.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { bookRights, requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound } from '../sharing/card-rights.ts'
import { fitPlaces } from '../sharing/fit-places.ts'
import { reaches } from '../sharing/right.ts'
import { untrashCards } from './trash-cards.ts'

/**
 * Takes cards out of the trash, back to all books that held them: those that are still there, and by links only as far as
 * their makers may still share the card. Needs `delete` in their home books. Gives the batch.
 */
export async function restoreCards(
  domain: Domain,
  actor: Actor,
  cardIds: readonly string[],
): Promise<{ batchId: string }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const cards = await lockTrashed(tx, cardIds)
    const former = await readFormerPlaces(tx, cardIds)
    const places = await fitPlaces(
      tx,
      cards.map((card) => ({ card, places: former.get(card.cardId) ?? [] })),
    )
    const batchId = await insertBatch(tx, { kind: 'bulk', title: '' })
    await untrashCards(
      tx,
      cards.map((card, i) => ({ card, places: places[i]! })),
      { region: domain.region, batchId },
    )
    tx.ledger.noteAudit('cards-restored', batchId, { cardIds })
    return { batchId }
  })
}

/** Locks the cards, and before them the books that held them, so that none is deleted just as a card comes back to it. */
async function lockTrashed(tx: WriteTx, cardIds: readonly string[]): Promise<StoredCard[]> {
  const bookIds = booksOf(await readFormerPlaces(tx, cardIds))
  await lockBooksShared(tx, [...bookIds])
  const cards = await lockCards(tx, cardIds)
  const rights = await bookRights(tx)
  if (cards.length < new Set(cardIds).size) throw cardNotFound()
  for (const card of cards) {
    if (!card.deletedAt || !reaches(rights.get(card.homeBookId), 'delete')) throw cardNotFound()
  }
  if (!booksOf(await readFormerPlaces(tx, cardIds)).isSubsetOf(bookIds))
    throw new ProductError('card-changed', 'A card was taken out of the trash at the same moment; try again.')
  return cards
}

async function readFormerPlaces(tx: ReadTx, cardIds: readonly string[]): Promise<Map<string, readonly PlaceRecord[]>> {
  const trashings = await readLastTrashing(tx, cardIds)
  return new Map(trashings.map((version) => [version.cardId, version.places?.removed ?? []]))
}

function booksOf(places: ReadonlyMap<string, readonly PlaceRecord[]>): Set<string> {
  return new Set([...places.values()].flat().map((place) => place.bookId))
}
