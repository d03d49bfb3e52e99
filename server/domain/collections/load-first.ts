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
  const pages =
    limit === null ? readAll(tx, collection, position.after) : readSome(tx, collection, position.after, limit)
  const { changed, after } = await pages
  const token = formatCollectionToken({ era: collection.era, number, epoch: collection.epoch, after })
  return { collection, changed, gone: [], token, isTruncated: after !== null }
}

/** What was read, and the last card of it when there is more. */
interface Loaded {
  readonly changed: MemberEntry[]
  readonly after: string | null
}

async function readAll(tx: ReadTx, collection: StandingCollection, start: string | null): Promise<Loaded> {
  const changed: MemberEntry[] = []
  for (let after = start; ; ) {
    const page = await readMemberPage(tx, readSegment(collection.segment), { after, limit: PAGE })
    for (const member of page.rows) changed.push(toEntry(collection, member))
    if (page.next === null) return { changed, after: null }
    after = page.next
  }
}

/** At most so many; where many cards are shown elsewhere there may be fewer, and still more to come. */
async function readSome(
  tx: ReadTx,
  collection: StandingCollection,
  after: string | null,
  most: number,
): Promise<Loaded> {
  const limit = Math.max(1, Math.min(most, PAGE))
  const page = await readMemberPage(tx, readSegment(collection.segment), { after, limit })
  return { changed: page.rows.map((member) => toEntry(collection, member)), after: page.next }
}
