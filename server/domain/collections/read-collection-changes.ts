import type { Actor } from '#base/actor.ts'
import { type CollectionChange, readCollectionEvents } from '#store/collections/changes-reader.ts'
import { readMembers } from '#store/collections/members-reader.ts'
import { readHolding } from '#store/collections/reader.ts'
import { together } from '#store/together.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { startOver } from '../sync/sync-token.ts'
import { type StandingCollection, toCollections } from './collection.ts'
import type { CollectionChanges } from './collection-changes.ts'
import { type CollectionToken, formatCollectionToken, parseCollectionToken } from './collection-token.ts'
import { deviceNotes } from './device-notes.ts'
import { foldChanges } from './fold-changes.ts'
import { keepShownGroups, shownGroups, withGroups } from './groups/show-groups.ts'
import { tellLoss } from './guard/tell-loss.ts'
import { loadFirst } from './load-first.ts'
import { type MemberEntry, toEntry } from './member-entry.ts'
import { readSegment } from './segment.ts'

/** So many changes are asked for on the chance that there are some. */
const MOST_AHEAD = 100

/** Since when, and how much at most. */
export interface ChangesAsked {
  readonly segment: string
  /** Null for all there is. */
  readonly since: string | null
  /** About how many members at most; null for all. */
  readonly limit: number | null
}

/**
 * What changed in a collection since a token. Costs what changed, whatever exists. A book that was lost within 30 days is told
 * as empty. Throws `start-over` for a token of a restored database, of another selection, of changed rights, or too old;
 * `book-not-found`, `sign-in-required`.
 */
export async function readCollectionChanges(
  domain: Domain,
  actor: Actor,
  asked: ChangesAsked,
): Promise<CollectionChanges> {
  const { segment, since } = asked
  const token = since === null ? null : parseCollectionToken(since)
  const held = await domain.store.read(actor, async (tx) => {
    const [holding, ahead] = await together(
      readHolding(tx, readSegment(segment)),
      readAhead(domain, tx, segment, token),
    )
    const [collection] = toCollections(holding, actor.memberId)
    if (!collection) return null
    const found = await readHeld(domain, tx, collection, { ...asked, token, ahead })
    const shown = found.token === since ? [] : await shownGroups(tx, collection)
    return { changes: withGroups(found, shown), groups: shown }
  })
  if (!held) return tellLoss(domain, actor, { segment, since, token })
  await keepShownGroups(domain, actor, held.changes.collection, held.groups)
  return held.changes
}

/** The first changes since a token; null when they were not asked for. */
type Ahead = readonly CollectionChange[] | null

/**
 * Asks for the changes together with where the collection stands, when something in the workspace has changed since the token:
 * it spares a device that has news the wait for a second answer of the database.
 */
async function readAhead(
  { store }: Domain,
  tx: ReadTx,
  segment: string,
  token: CollectionToken | null,
): Promise<Ahead> {
  if (token === null || token.after !== null) return null
  if ((store.notices.latest(tx.workspaceId) ?? 0) <= token.number) return null
  return readCollectionEvents(tx, readSegment(segment), { after: token.number, limit: MOST_AHEAD })
}

async function readHeld(
  domain: Domain,
  tx: ReadTx,
  collection: StandingCollection,
  { since, token, limit, ahead }: ChangesAsked & { token: CollectionToken | null; ahead: Ahead },
): Promise<CollectionChanges> {
  const notes = deviceNotes(domain)
  const start = since === null ? { number: collection.number, after: null } : token
  if (!start || (token && !isContinuable(collection, token))) throw startOver()
  if (token?.after === null) {
    notes.tellKnown(tx.actor, collection, token.number)
    const changes = await readSince(tx, collection, { after: token.number, limit, ahead })
    notes.tellGone(tx.actor, collection, changes.gone.length)
    return changes
  }
  notes.tellListed(tx.actor, collection, start.number)
  return loadFirst(tx, collection, start, limit)
}

function isContinuable({ era, epoch, number, trimmedTo }: StandingCollection, token: CollectionToken): boolean {
  return token.era === era && token.epoch === epoch && token.number <= number && token.number >= trimmedTo
}

async function readSince(
  tx: ReadTx,
  collection: StandingCollection,
  { after, limit, ahead }: { after: number; limit: number | null; ahead: Ahead },
): Promise<CollectionChanges> {
  const { segment, era, epoch, token } = collection
  if (after === collection.number) return { collection, changed: [], gone: [], token, isTruncated: false }
  const most = limit === null ? null : Math.max(1, limit) + 1
  const isWhole = ahead !== null && ahead.length < Math.min(most ?? MOST_AHEAD, MOST_AHEAD)
  const events = isWhole ? ahead : await readCollectionEvents(tx, readSegment(segment), { after, limit: most })
  const { changed, gone, number, isTruncated } = foldChanges(collection, events, limit)
  if (!isTruncated) return { collection, changed, gone, token, isTruncated }
  const next = formatCollectionToken({ era, number: number!, epoch, after: null })
  return { collection, changed: await asTheyAre(tx, collection, changed), gone, token: next, isTruncated }
}

/** Entries as they are now; one that changed again, so that it is not there or not under this name, is told later. */
async function asTheyAre(
  tx: ReadTx,
  collection: StandingCollection,
  entries: readonly MemberEntry[],
): Promise<MemberEntry[]> {
  const cardIds = entries.map((entry) => entry.cardId)
  const names = new Set(entries.map((entry) => entry.name))
  const present = await readMembers(tx, readSegment(collection.segment), { cardIds })
  return present.filter((member) => names.has(member.name)).map((member) => toEntry(collection, member))
}
