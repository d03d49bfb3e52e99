import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** One book: one of the member's own by its short name, or one of another's by the end of its id too. */
export type CollectionAsked =
  | { readonly of: 'own'; readonly slug: string }
  | { readonly of: 'others'; readonly slug: string; readonly idEnd: string }

/** One book, or all within reach. */
export type CollectionsAsked = CollectionAsked | { readonly of: 'all' }

/** The books asked for with the height of the right in each. An own book is found by its key, however many books there are. */
export function booksAsked(tx: ReadTx, asked: CollectionsAsked): RawBuilder<unknown> {
  const { workspaceId, actor } = tx
  if (asked.of === 'own')
    return sql`select b.book_id, lazo.rank_of('manage') as rank from lazo.book b
      join lazo.member m on m.workspace_id = b.workspace_id and m.member_id = b.owner_id and m.disabled_at is null
      where b.workspace_id = ${workspaceId} and b.owner_id = ${actor.memberId} and b.slug = ${asked.slug} and b.deleted_at is null`
  const reach = sql`select r.book_id, r.rank from lazo.reach_of(${workspaceId}, ${actor.memberId}) r`
  if (asked.of === 'all') return reach
  return sql`${reach} join lazo.book f on f.workspace_id = ${workspaceId} and f.book_id = r.book_id
    where right(r.book_id::text, 12) = ${asked.idEnd} and f.slug = ${asked.slug} and f.owner_id <> ${actor.memberId}`
}

/**
 * What the `with` clause of statements about members of one book says: `asked`, the device and the book, and `held`, all books
 * that the device holds, which is looked at for links alone: a function, so that nothing of it is prepared where no card is a
 * link. Whether the device holds the book asked for is not said here: that is what `readHolding` tells, which goes to the database in the same breath.
 */
export function askedBook(tx: ReadTx, asked: CollectionAsked): RawBuilder<unknown> {
  return sql`asked as materialized (
    select d.device_id, d.shows_overlay, d.has_all_books, b.book_id
    from lazo.device d cross join (${booksAsked(tx, asked)}) b
    where d.workspace_id = ${tx.workspaceId} and d.device_id = ${tx.actor.deviceId ?? null}::uuid limit 1
  ), held as materialized (
    select lazo.held_books(${tx.workspaceId}, ${tx.actor.memberId}, (select device_id from asked)) as ids
  )`
}
