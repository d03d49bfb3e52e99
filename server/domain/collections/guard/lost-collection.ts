import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { readLostCollection } from '#store/collections/changes-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../../domain.ts'
import { type StandingCollection, toCollections } from '../collection.ts'
import { deviceNotes } from '../device-notes.ts'
import { readSegment } from '../segment.ts'

const DAYS_TOLD = 30

/** A collection that was lost, and when. */
export interface LostStanding extends StandingCollection {
  readonly lostAt: Date
}

/**
 * Reads with a book that the actor's device had and that its member lost within 30 days, as it stands for it now: to be read, and
 * empty; null where there is none. What the device was given a moment ago is noted first: it may have lost the book since.
 */
export async function readingLost<T>(
  domain: Domain,
  actor: Actor,
  segment: string,
  read: (tx: ReadTx, lost: LostStanding | null) => Promise<T>,
): Promise<T> {
  await deviceNotes(domain).settle(actor)
  return domain.store.read(actor, async (tx) => read(tx, await findLost(tx, segment, domain.clock.now())))
}

/** As `readingLost`, of a book alone. */
export function readLost(domain: Domain, actor: Actor, segment: string): Promise<LostStanding | null> {
  return readingLost(domain, actor, segment, async (_, lost) => lost)
}

async function findLost(tx: ReadTx, segment: string, now: Date): Promise<LostStanding | null> {
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
    const lost = await readLost(domain, actor, segment)
    if (!lost) throw error
    return empty(lost)
  }
}
