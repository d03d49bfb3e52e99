import { mayTellHidden } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { type Face, readFaces } from '#store/cards/face.ts'
import {
  type ActivityScope,
  findBatchesEnd,
  findChangesEnd,
  readBatchActivity,
  readSingleChanges,
  type StoredActivity,
} from '#store/history/activity-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { bookNotFound, bookRights } from '../sharing/book-rights.ts'
import { mayReadTitle } from './may-read-title.ts'
import { isSilent, visiblePlaces } from './visible-places.ts'

/** Which activity is wanted. */
export interface ActivityRequest {
  readonly bookId?: string
  readonly memberId?: string
  /** The `next` of the page before. */
  readonly before?: string
  readonly limit: number
}

/** A page of activity. */
export interface ActivityPage {
  /** There may be fewer than asked, even none, although there is more. */
  readonly entries: readonly StoredActivity[]
  /** Where the next page begins; null at the end. */
  readonly next: string | null
}

/** So many single changes, and batches, are looked at for a page. */
const CHANGES_LOOKED_AT = 2_000
const BATCHES_LOOKED_AT = 100

/**
 * What changed lately in cards that the actor sees, latest first; what was done as one is one entry, with the first card of it.
 * A page costs the same whatever others did. Throws `book-not-found`.
 */
export async function listActivity(domain: Domain, actor: Actor, request: ActivityRequest): Promise<ActivityPage> {
  const { bookId = null, memberId = null, before = null, limit } = request
  return domain.store.read(actor, async (tx) => {
    const books = await bookRights(tx)
    if (bookId !== null && !books.has(bookId)) throw bookNotFound()
    const scope = { reach: [...books.keys()], bookId, memberId }
    const lines = [await readChanges(tx, scope, { before, limit }), await readBatches(tx, scope, { before, limit })]
    const { entries, next } = mergeLines(lines, limit)
    const faces = await readFaces(
      tx,
      entries.map((entry) => entry.cardId),
    )
    const told = entries
      .flatMap((entry) => hideInEntry(entry, faces.get(entry.cardId)))
      .map((entry) => ({
        ...entry,
        places: visiblePlaces(entry.places, books),
        batchTitle: mayReadTitle(actor, entry) ? entry.batchTitle : null,
      }))
    return { entries: told.filter((entry) => !isSilent(entry)), next }
  })
}

/** An entry without the parts that are hidden from its reader; none of one that tells of nothing else. Pure. */
function hideInEntry(entry: StoredActivity, face: Omit<Face, 'whole'> | undefined): StoredActivity[] {
  if (!face?.isMasked || entry.paths.length === 0) return [entry]
  const paths = entry.paths.filter((path) => !mayTellHidden(path, face.hidden))
  return paths.length > 0 || entry.cards > 1 ? [{ ...entry, paths }] : []
}

/** Entries, latest first, and down to which id there are no others; null when there are none at all. */
export interface ActivityLine<E extends { readonly id: string } = StoredActivity> {
  readonly entries: readonly E[]
  readonly end: string | null
}

interface PageAsked {
  readonly before: string | null
  readonly limit: number
}

async function readChanges(tx: ReadTx, scope: ActivityScope, { before, limit }: PageAsked): Promise<ActivityLine> {
  const from = await findChangesEnd(tx, before, CHANGES_LOOKED_AT)
  return asLine(await readSingleChanges(tx, scope, { before, from }, limit), limit, from)
}

async function readBatches(tx: ReadTx, scope: ActivityScope, { before, limit }: PageAsked): Promise<ActivityLine> {
  const from = await findBatchesEnd(tx, before, BATCHES_LOOKED_AT)
  return asLine(await readBatchActivity(tx, scope, { before, from }, limit), limit, from)
}

/** A full answer may have been cut short. */
function asLine(entries: readonly StoredActivity[], limit: number, from: string | null): ActivityLine {
  return { entries, end: entries.length === limit ? entries.at(-1)!.id : from }
}

/** The latest entries of several lines, as far down as all of them are known. Pure. */
export function mergeLines<E extends { readonly id: string }>(
  lines: readonly ActivityLine<E>[],
  limit: number,
): { entries: readonly E[]; next: string | null } {
  const ends = lines.flatMap(({ end }) => end ?? []).toSorted()
  const known = ends.at(-1) ?? ''
  const all = lines
    .flatMap(({ entries }) => entries)
    .filter(({ id }) => id >= known)
    .toSorted((one, other) => (one.id < other.id ? 1 : -1))
  const entries = all.slice(0, limit)
  if (all.length > limit) return { entries, next: entries.at(-1)!.id }
  return { entries, next: ends.at(-1) ?? null }
}
