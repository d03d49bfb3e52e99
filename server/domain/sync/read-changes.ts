import type { Actor } from '#base/actor.ts'
import { readBookChanges, readOverlayChanges, type StoredChange } from '#store/sync/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { presentToken, requireToken } from './present-token.ts'
import { formatSyncToken } from './sync-token.ts'

/** A card that changed in some of the reader's books: present in these, gone from those. */
export interface CardChange {
  readonly cardId: string
  readonly revision: number | null
  readonly put: readonly string[]
  readonly gone: readonly string[]
}

/** What changed since a token, in order, and the token to ask with next. */
export interface ChangePage {
  readonly changes: readonly CardChange[]
  readonly token: string
  /** Whether there is more to be had with the new token at once. */
  readonly hasMore: boolean
}

interface LineEvent {
  readonly number: number
  readonly cardId: string
  readonly change: StoredChange | null
}

/**
 * What changed for the actor over all books within reach since a token. Costs what changed, whatever exists, and never
 * cuts inside a number. Throws `start-over` for a token of a restored database, of changed rights, or too old.
 */
export async function readChanges(
  domain: Domain,
  actor: Actor,
  page: { since: string; limit: number },
): Promise<ChangePage> {
  return domain.store.read(actor, async (tx) => {
    const books = [...(await bookRights(tx)).keys()]
    const since = await requireToken(tx, page.since, books)
    const { events, hasMore } = cutAtNumber(await readEvents(tx, books, since.number, page.limit), page.limit)
    const number = hasMore ? events.at(-1)!.number : Math.max(since.number, events.at(-1)?.number ?? 0)
    return { changes: foldByCard(events), token: formatSyncToken({ ...since, number }), hasMore }
  })
}

/** The token of the present moment: what a client asks with after it loaded everything. */
export async function readPresentToken(domain: Domain, actor: Actor): Promise<string> {
  return domain.store.read(actor, async (tx) =>
    formatSyncToken(await presentToken(tx, [...(await bookRights(tx)).keys()])),
  )
}

/** More than the limit by a whole number when there is more, so that the cut can be seen. */
async function readEvents(tx: ReadTx, books: readonly string[], after: number, limit: number): Promise<LineEvent[]> {
  const events: LineEvent[] = []
  for (const bookId of books)
    for (const change of await readBookChanges(tx, bookId, after, limit + 1))
      events.push({ number: change.number, cardId: change.cardId, change })
  for (const overlay of await readOverlayChanges(tx, after, limit + 1)) events.push({ ...overlay, change: null })
  return events.sort((a, b) => a.number - b.number)
}

/** The events of the first `limit` numbers. Pure. */
export function cutAtNumber(
  events: readonly LineEvent[],
  limit: number,
): { events: readonly LineEvent[]; hasMore: boolean } {
  const numbers = new Set<number>()
  for (const [i, event] of events.entries()) {
    numbers.add(event.number)
    if (numbers.size > limit) return { events: events.slice(0, i), hasMore: true }
  }
  return { events, hasMore: false }
}

/** One entry per card, in the order of its last change; the latest word on each book stands. Pure. */
function foldByCard(events: readonly LineEvent[]): CardChange[] {
  const byCard = new Map<string, { revision: number | null; books: Map<string, 'put' | 'gone'> }>()
  for (const { cardId, change } of events) {
    const known = byCard.get(cardId) ?? { revision: null, books: new Map<string, 'put' | 'gone'>() }
    if (change) {
      known.revision = change.revision
      known.books.set(change.bookId, change.kind)
    }
    byCard.delete(cardId)
    byCard.set(cardId, known)
  }
  return [...byCard].map(([cardId, { revision, books }]) => {
    const of = (kind: 'put' | 'gone') => [...books].filter(([, k]) => k === kind).map(([bookId]) => bookId)
    return { cardId, revision, put: of('put'), gone: of('gone') }
  })
}
