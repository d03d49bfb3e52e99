import { type Actor, isAdministrator } from '#base/actor.ts'
import { readNotifications, type StoredNotification } from '#store/notifications/reader.ts'
import { setRead } from '#store/notifications/writer.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { cardRights } from '../sharing/card-rights.ts'
import { reaches } from '../sharing/right.ts'

const MOST_LISTED = 300

/** What a member is told of, the latest first, as far as they still may see it; and how much of it is unread. */
export interface Notifications {
  readonly items: readonly StoredNotification[]
  readonly unread: number
}

/** What the actor is told of that others did. */
export async function listNotifications(domain: Domain, actor: Actor): Promise<Notifications> {
  const items = await domain.store.read(actor, (tx) => readVisible(tx, null))
  return { items, unread: items.filter(({ readAt }) => readAt === null).length }
}

/** What the actor was told of since a moment and has not read, the oldest first: what a mail to them would say. */
export async function listUnreadSince(domain: Domain, actor: Actor, since: Date): Promise<StoredNotification[]> {
  const told = await domain.store.read(actor, (tx) => readVisible(tx, since))
  return told.filter(({ readAt }) => readAt === null).toReversed()
}

/** Marks some of what the actor is told of as read, or not; without ids all of it. */
export async function markNotifications(
  domain: Domain,
  actor: Actor,
  { ids, isRead }: { ids: readonly string[] | null; isRead: boolean },
): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    await setRead(tx, ids, isRead)
    tx.ledger.noteWord('notification', actor.memberId)
  })
}

/** What one no longer sees is not told, nor counted. */
async function readVisible(tx: ReadTx, since: Date | null): Promise<StoredNotification[]> {
  const told = await readNotifications(tx, { since, limit: MOST_LISTED })
  const cardIds = [...new Set(told.flatMap(({ cardId }) => cardId ?? []))]
  const cards = cardIds.length === 0 ? new Map() : await cardRights(tx, cardIds)
  const books = await bookRights(tx)
  const isSeen = ({ kind, cardId, bookId, requestState }: StoredNotification): boolean => {
    if (cardId !== null && !cards.has(cardId)) return false
    if (kind === 'alarm') return isAdministrator(tx.actor)
    if (kind === 'book') return bookId !== null && books.has(bookId)
    // A request is told while it waits, to who may answer it.
    if (kind === 'request') return requestState === 'open' && (bookId === null || reaches(books.get(bookId), 'share'))
    return true
  }
  // What a refused asker does not see has no name for them, whatever it is called by now.
  const named = (one: StoredNotification) =>
    one.bookId !== null && !books.has(one.bookId) ? { ...one, bookName: null } : one
  return told.filter(isSeen).map(named)
}
