import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import type { Collection } from './collection.ts'
import { findCollection } from './find-collection.ts'

/** One collection of the actor's device. Throws `book-not-found`, `sign-in-required`. */
export async function readCollection(domain: Domain, actor: Actor, segment: string): Promise<Collection> {
  return domain.store.read(actor, (tx) => findCollection(tx, segment))
}
