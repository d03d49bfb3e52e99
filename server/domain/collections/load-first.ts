import { readMemberPage } from '#store/collections/members-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { StandingCollection } from './collection.ts'
import type { CollectionChanges } from './collection-changes.ts'
import { formatCollectionToken } from './collection-token.ts'
import { type MemberEntry, toEntry } from './member-entry.ts'
import { readSegment } from './segment.ts'

const PAGE = 5000

/** Where a first load stands: the number at which it began, and the last card that was told. */
interface LoadPosition {
  readonly number: number
  readonly after: string | null
}

/**
 * The members of a collection for a device that has none yet, from a card on. What changes while it loads is told afterwards:
 * the last token is of the number at which the load began.
 */
export async function loadFirst(
  tx: ReadTx,
  collection: StandingCollection,
  position: LoadPosition,
  limit: number | null,
): Promise<CollectionChanges> {
  const { number } = position
  const found = await readUpTo(tx, collection, position.after, limit === null ? null : limit + 1)
  const isTruncated = limit !== null && found.length > limit
  const changed = isTruncated ? found.slice(0, limit) : found
  const after = isTruncated ? changed.at(-1)!.cardId : null
  const token = formatCollectionToken({ era: collection.era, number, epoch: collection.epoch, after })
  return { collection, changed, gone: [], token, isTruncated }
}

async function readUpTo(
  tx: ReadTx,
  collection: StandingCollection,
  start: string | null,
  most: number | null,
): Promise<MemberEntry[]> {
  const entries: MemberEntry[] = []
  for (let after = start; ; ) {
    const limit = Math.min(PAGE, most === null ? PAGE : most - entries.length)
    const page = await readMemberPage(tx, readSegment(collection.segment), { after, limit })
    for (const member of page) entries.push(toEntry(collection, member))
    if (page.length < limit || entries.length === most) return entries
    after = page.at(-1)!.cardId
  }
}
