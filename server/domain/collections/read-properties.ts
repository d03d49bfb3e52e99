import type { Actor } from '#base/actor.ts'
import { readPropertiesIn, readStoredProperties, type StoredProperty } from '#store/collections/properties.ts'
import type { Domain } from '../domain.ts'

/** In characters: what hundreds of programs would keep. */
const MOST_HELD = 8 * 2 ** 20

/** Where properties are looked for: on a book (or with null on the home), and on cards in it (null for the book itself). */
export interface PropertiesAsked {
  readonly bookId: string | null
  readonly cardIds: readonly (string | null)[]
}

/**
 * The properties that the actor keeps at these places, by card (null for the book or home itself), as they were sent; places
 * without any are absent. They are the actor's own, so nothing is to be checked.
 */
export async function readProperties(
  domain: Domain,
  actor: Actor,
  { bookId, cardIds }: PropertiesAsked,
): Promise<Map<string | null, StoredProperty[]>> {
  const rows = await domain.store.read(actor, (tx) => readStoredProperties(tx, bookId, cardIds))
  return Map.groupBy(rows, (row) => row.cardId)
}

/** All that the actor keeps on cards in a book, by card; null when it is too much to be held at once. */
export async function readPropertiesOfBook(
  domain: Domain,
  actor: Actor,
  bookId: string,
): Promise<Map<string, StoredProperty[]> | null> {
  const rows = await domain.store.read(actor, (tx) => readPropertiesIn(tx, bookId, MOST_HELD))
  return rows && Map.groupBy(rows, (row) => row.cardId)
}
