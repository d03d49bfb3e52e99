import { lockBooksShared } from '#store/books/reader.ts'
import { lockCards, readHomes, type StoredCard } from '#store/cards/reader.ts'
import type { StoredVersion } from '#store/history/reader.ts'
import type { WriteTx } from '#store/transaction.ts'

/** Locked cards and entries of their history. */
export interface LockedHistory {
  readonly cards: readonly StoredCard[]
  readonly versions: readonly StoredVersion[]
}

/**
 * Locks cards, and before them all books that these entries of their history speak of: none is deleted, and no right in it
 * falls, just as a card comes back to it. `readEntries` is asked once more when the cards are locked.
 */
export async function lockHistory(
  tx: WriteTx,
  cardIds: readonly string[],
  readEntries: () => Promise<StoredVersion[]>,
): Promise<LockedHistory> {
  const homes = await readHomes(tx, cardIds)
  await lockBooksShared(tx, [...booksOf(await readEntries()), ...homes.values()])
  const cards = await lockCards(tx, cardIds)
  const versions = await readEntries()
  // What came in between is held as well; should that meet another writer the wrong way round, the transaction runs again.
  await lockBooksShared(tx, [...booksOf(versions), ...cards.map((card) => card.homeBookId)])
  return { cards, versions }
}

function booksOf(versions: readonly StoredVersion[]): Set<string> {
  const places = versions.flatMap(({ places: delta }) => [...(delta?.added ?? []), ...(delta?.removed ?? [])])
  const homes = versions.flatMap(({ places: delta }) => delta?.home ?? [])
  return new Set([...places.map((place) => place.bookId), ...homes])
}
