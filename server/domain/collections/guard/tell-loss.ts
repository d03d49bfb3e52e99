import type { Actor } from '#base/actor.ts'
import { readLostNames } from '#store/collections/changes-reader.ts'
import { readKeptGroups } from '#store/groups/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../../domain.ts'
import { bookNotFound } from '../../sharing/book-rights.ts'
import { startOver } from '../../sync/sync-token.ts'
import type { CollectionChanges } from '../collection-changes.ts'
import type { CollectionToken } from '../collection-token.ts'
import { type LostStanding, readingLost } from './lost-collection.ts'

/**
 * Tells a device that comes with a token of a book which its member has lost that all in it is gone, so that the contacts of
 * others leave it; without one, that nothing is there. Once it comes with the token given here there is nothing left to tell.
 * Throws `book-not-found` when no such book was lost lately, `start-over` for a token of a restored database or no token of ours.
 */
export function tellLoss(
  domain: Domain,
  actor: Actor,
  { segment, since, token }: { segment: string; since: string | null; token: CollectionToken | null },
): Promise<CollectionChanges> {
  return readingLost(domain, actor, segment, async (tx, collection) => {
    if (!collection) throw bookNotFound()
    if (since !== null && token?.era !== collection.era) throw startOver()
    const isTold = token === null || token.epoch === collection.epoch
    const gone = isTold ? [] : await readGone(tx, collection, token)
    return { collection, changed: [], gone, token: collection.token, isTruncated: false }
  })
}

async function readGone(tx: ReadTx, collection: LostStanding, token: CollectionToken): Promise<string[]> {
  const names = await readLostNames(tx, collection, token.number)
  const groups = collection.device.hasGroups ? await readKeptGroups(tx, collection.bookId) : []
  return [...new Set([...names, ...groups.map(({ name }) => name)])]
}
