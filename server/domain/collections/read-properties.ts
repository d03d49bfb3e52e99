import type { Actor } from '#base/actor.ts'
import { readStoredProperties, type StoredProperty } from '#store/collections/properties.ts'
import type { Domain } from '../domain.ts'

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
