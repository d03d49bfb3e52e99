import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readBooks } from '#store/books/reader.ts'
import { lockCards, type StoredCard } from '#store/cards/reader.ts'
import { readLastTrashing } from '#store/history/reader.ts'
import { insertBatch, type PlaceRecord } from '#store/history/writer.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { bookRights, requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound } from '../sharing/card-rights.ts'
import { reaches } from '../sharing/right.ts'
import { untrashCards } from './trash-cards.ts'

/** Takes cards out of the trash, back to all books that held them. Needs `delete` in their home books. Gives the batch. */
export async function restoreCards(
  domain: Domain,
  actor: Actor,
  cardIds: readonly string[],
): Promise<{ batchId: string }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const cards = await lockCards(tx, cardIds)
    const books = await bookRights(tx)
    if (cards.length < new Set(cardIds).size) throw cardNotFound()
    for (const card of cards) {
      if (!card.deletedAt || !reaches(books.get(card.homeBookId), 'delete')) throw cardNotFound()
    }
    const batchId = await insertBatch(tx, { kind: 'bulk', title: '' })
    await untrashToPlaces(tx, cards, { region: domain.region, batchId })
    tx.ledger.noteAudit('cards-restored', batchId, { cardIds })
    return { batchId }
  })
}

/** Takes locked cards out of the trash to the places they had when they were put there, as far as those books are still there. */
export async function untrashToPlaces(
  tx: WriteTx,
  cards: readonly StoredCard[],
  options: { region: string; batchId: string },
): Promise<void> {
  const places = await placesBefore(tx, cards)
  await untrashCards(
    tx,
    cards.map((card) => ({ card, places: places.get(card.cardId) ?? [] })),
    options,
  )
}

async function placesBefore(tx: ReadTx, cards: readonly StoredCard[]): Promise<Map<string, PlaceRecord[]>> {
  const trashings = await readLastTrashing(
    tx,
    cards.map((card) => card.cardId),
  )
  const removed = new Map(trashings.map((version) => [version.cardId, version.places?.removed ?? []]))
  const bookIds = new Set([...removed.values()].flat().map((place) => place.bookId))
  const alive = new Set(
    (await readBooks(tx, [...bookIds])).filter((book) => !book.deletedAt).map((book) => book.bookId),
  )
  const places = new Map<string, PlaceRecord[]>()
  for (const card of cards) {
    if (!alive.has(card.homeBookId))
      throw new ProductError('book-not-found', 'The book of this card was deleted; restore the book first.', {
        facts: { bookId: card.homeBookId },
      })
    places.set(
      card.cardId,
      (removed.get(card.cardId) ?? []).filter((place) => alive.has(place.bookId)),
    )
  }
  return places
}
