import type { Actor } from '#base/actor.ts'
import { readHolding } from '#store/collections/reader.ts'
import type { Domain } from '../domain.ts'
import { type Collection, toCollections } from './collection.ts'

/** The books that the actor's device holds, by name. Throws `sign-in-required` when the device is not there (any more). */
export async function listCollections(domain: Domain, actor: Actor): Promise<Collection[]> {
  const holding = await domain.store.read(actor, (tx) => readHolding(tx, { of: 'all' }))
  return toCollections(holding, actor.memberId).sort(
    (a, b) => a.name.localeCompare(b.name) || (a.bookId < b.bookId ? -1 : 1),
  )
}
