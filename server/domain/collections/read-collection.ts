import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import type { Collection } from './collection.ts'
import { findCollection } from './find-collection.ts'
import { orLost } from './guard/lost-collection.ts'

/** One collection of the actor's device; for 30 days also one that its member lost. Throws `book-not-found`, `sign-in-required`. */
export async function readCollection(domain: Domain, actor: Actor, segment: string): Promise<Collection> {
  const read = () => domain.store.read(actor, (tx) => findCollection(tx, segment))
  return orLost<Collection>({ domain, actor, segment }, read, (lost) => lost)
}
