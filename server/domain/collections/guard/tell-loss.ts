import { readLostCollection, readLostNames } from '#store/collections/changes-reader.ts'
import { readKeptGroups } from '#store/groups/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookNotFound } from '../../sharing/book-rights.ts'
import { startOver } from '../../sync/sync-token.ts'
import { toCollections } from '../collection.ts'
import type { CollectionChanges } from '../collection-changes.ts'
import type { CollectionToken } from '../collection-token.ts'
import { readSegment } from '../segment.ts'

const DAYS_TOLD = 30

/**
 * Tells a device that comes with a token of a book which its member has lost that all in it is gone, so that the contacts of
 * others leave it. Once it comes with the token given here there is nothing left to tell. Throws `book-not-found` when no such
 * book was lost lately.
 */
export async function tellLoss(
  tx: ReadTx,
  segment: string,
  { token, now }: { token: CollectionToken | null; now: Date },
): Promise<CollectionChanges> {
  const after = new Date(now.getTime() - DAYS_TOLD * 86_400_000)
  const lost = token && (await readLostCollection(tx, readSegment(segment), after))
  if (!lost) throw bookNotFound()
  const [collection] = toCollections({ device: lost.device, collections: [lost.collection] }, tx.actor.memberId)
  if (token.era !== collection!.era) throw startOver()
  const isTold = token.epoch === collection!.epoch
  const names = isTold ? [] : await readLostNames(tx, lost.collection, token.number)
  const groups = isTold || !lost.device.hasGroups ? [] : await readKeptGroups(tx, lost.collection.bookId)
  const gone = [...new Set([...names, ...groups.map(({ name }) => name)])]
  return { collection: collection!, changed: [], gone, token: collection!.token, isTruncated: false }
}
