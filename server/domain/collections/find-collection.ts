import { readHolding } from '#store/collections/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { requireCollection, type StandingCollection } from './collection.ts'
import { readSegment } from './segment.ts'

/**
 * The collection of this segment on the actor's device. Throws `book-not-found` when the device does not hold such a book or
 * its member does not reach it, `sign-in-required` when the device is not there (any more).
 */
export async function findCollection(tx: ReadTx, segment: string): Promise<StandingCollection> {
  return requireCollection(await readHolding(tx, readSegment(segment)), tx.actor.memberId)
}
