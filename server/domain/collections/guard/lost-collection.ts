import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { readLostCollection } from '#store/collections/changes-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../../domain.ts'
import { type StandingCollection, toCollections } from '../collection.ts'
import { readSegment } from '../segment.ts'

const DAYS_TOLD = 30

/** A collection that was lost, and when. */
export interface LostStanding extends StandingCollection {
  readonly lostAt: Date
}

/** A book that the actor's device had and that its member lost within 30 days, as it stands for it now: to be read, and empty; null otherwise. */
export async function findLost(tx: ReadTx, segment: string, now: Date): Promise<LostStanding | null> {
  const after = new Date(now.getTime() - DAYS_TOLD * 86_400_000)
  const lost = await readLostCollection(tx, readSegment(segment), after)
  if (!lost) return null
  const [collection] = toCollections({ device: lost.device, collections: [lost.collection] }, tx.actor.memberId)
  return { ...collection!, lostAt: lost.collection.lostAt }
}

/** What `read` gives of a collection, or what `empty` gives of one that was lost: of that nothing is read. Throws as `read` does. */
export async function orLost<T>(
  { domain, actor, segment }: { domain: Domain; actor: Actor; segment: string },
  read: () => Promise<T>,
  empty: (collection: StandingCollection) => T,
): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!isProductError(error, 'book-not-found')) throw error
    const lost = await domain.store.read(actor, (tx) => findLost(tx, segment, domain.clock.now()))
    if (!lost) throw error
    return empty(lost)
  }
}
