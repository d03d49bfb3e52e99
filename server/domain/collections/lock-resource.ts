import { lockCards } from '#store/cards/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { conditionFailed } from '../contacts/require-state.ts'
import { type FoundResource, findResource } from './find-resource.ts'

/** The resource of this name with its card locked, as it stands then; null when there is none. Throws `book-not-found`, `sign-in-required`. */
export async function lockResource(tx: WriteTx, segment: string, name: string): Promise<FoundResource | null> {
  const found = await findResource(tx, segment, name)
  if (!found) return null
  const [card] = await lockCards(tx, [found.card.cardId])
  if (!card) return null
  // Somebody may have changed or moved it before it was locked.
  const present = await findResource(tx, segment, name)
  return present?.card.cardId === card.cardId ? { ...present, card } : null
}

/** Refuses when a resource is in none of the states that an `If-Match` names (RFC 9110 §13.1.1). */
export function requireTag(found: FoundResource, ifMatch: string | undefined): void {
  const tags = ifMatch?.split(',').map((tag) => tag.trim())
  if (tags && !tags.includes('*') && !tags.includes(found.etag)) throw conditionFailed(found.etag)
}
