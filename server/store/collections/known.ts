import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import { JSON_DIALECT } from '../views/writer.ts'

/** A device has shown that it knows a book up to a number. */
export interface KnownBook {
  readonly deviceId: string
  readonly bookId: string
  readonly number: number
  /** Of the view that it was shown. */
  readonly epoch: number
  /** When that was. */
  readonly at: Date
}

/** A device was given the text of a card. */
export interface GivenCard {
  readonly deviceId: string
  readonly bookId: string
  readonly cardId: string
  readonly revision: number
  /** Of the view that it was shown. */
  readonly epoch: number
  /** When that was. */
  readonly at: Date
}

/** Lets the transaction end without waiting for its flush: what a crash takes back does no harm. */
export async function doNotWait(tx: WriteTx): Promise<void> {
  await sql`set local synchronous_commit = off`.execute(tx.sql)
}

/**
 * Raises what devices know of books, and forgets what was noted of single cards and is implied by it now. Nothing is known of what
 * was shown under other rights than now, but of a book that the device's member has lost meanwhile: they had it until then.
 */
export async function raiseKnownNumbers(tx: WriteTx, known: readonly KnownBook[]): Promise<void> {
  const books = sql`unnest(${known.map((k) => k.deviceId)}::uuid[], ${known.map((k) => k.bookId)}::uuid[],
    ${known.map((k) => k.number)}::bigint[], ${known.map((k) => k.epoch)}::bigint[],
    ${known.map((k) => k.at)}::timestamptz[]) as n(device_id, book_id, number, epoch, at)`
  await sql`insert into lazo.device_book (workspace_id, device_id, book_id, is_chosen, chosen_at, known_number, known_at, narrowed_at)
    select d.workspace_id, n.device_id, n.book_id, true, ${tx.now}, n.number, n.at, case when r.is_lost then n.at end
    from ${books}
    join lazo.device d on d.workspace_id = ${tx.workspaceId} and d.device_id = n.device_id
    left join lazo.device_book k on k.workspace_id = d.workspace_id and k.device_id = n.device_id and k.book_id = n.book_id
    cross join lateral (select k.device_id is null and not exists (select from lazo.reach_of(d.workspace_id, d.member_id) r
      where r.book_id = n.book_id) as is_lost) r
    where r.is_lost or n.epoch = ${presentEpoch}
    on conflict (workspace_id, device_id, book_id) do update
      set known_number = greatest(device_book.known_number, excluded.known_number),
        known_at = greatest(excluded.known_at, device_book.narrowed_at)
      where device_book.known_number < excluded.known_number or device_book.narrowed_at > device_book.known_at`.execute(
    tx.sql,
  )
  await sql`delete from lazo.device_card g using ${books}
    where g.workspace_id = ${tx.workspaceId} and g.device_id = n.device_id
      and exists (select from lazo.book_card p
        where p.workspace_id = ${tx.workspaceId} and p.book_id = n.book_id and p.card_id = g.card_id offset 0)
      and not exists (select from lazo.change c where c.workspace_id = ${tx.workspaceId} and c.card_id = g.card_id
        and c.book_id = n.book_id and c.number > n.number offset 0)`.execute(tx.sql)
}

/** The epoch of the view of a book that a device `d` has in a row `n`. */
const presentEpoch = sql`d.epoch + coalesce((select v.epoch from lazo.view v where v.workspace_id = d.workspace_id
  and v.member_id = d.member_id and v.book_id = n.book_id and v.device_id is null and v.dialect = ${JSON_DIALECT}), 0)`

/** Notes what devices were given of single cards, where that is newer than what they are known to know of the book, and under the rights of now. */
export async function noteGivenCards(tx: WriteTx, given: readonly GivenCard[]): Promise<void> {
  await sql`insert into lazo.device_card (workspace_id, device_id, card_id, revision, at)
    select distinct on (n.device_id, n.card_id) ${tx.workspaceId}, n.device_id, n.card_id, n.revision, greatest(n.at, k.narrowed_at)
    from unnest(${given.map((g) => g.deviceId)}::uuid[], ${given.map((g) => g.bookId)}::uuid[],
      ${given.map((g) => g.cardId)}::uuid[], ${given.map((g) => g.revision)}::bigint[], ${given.map((g) => g.epoch)}::bigint[],
      ${given.map((g) => g.at)}::timestamptz[]) as n(device_id, book_id, card_id, revision, epoch, at)
    join lazo.device d on d.workspace_id = ${tx.workspaceId} and d.device_id = n.device_id
    join lazo.card c on c.workspace_id = ${tx.workspaceId} and c.card_id = n.card_id
    left join lazo.device_book k on k.workspace_id = ${tx.workspaceId} and k.device_id = n.device_id and k.book_id = n.book_id
    where n.epoch = ${presentEpoch} and (coalesce(k.known_number, 0) = 0 or k.narrowed_at > k.known_at
      or exists (select from lazo.change h where h.workspace_id = ${tx.workspaceId}
        and h.card_id = n.card_id and h.book_id = n.book_id and h.number > k.known_number offset 0))
    order by n.device_id, n.card_id, n.revision desc, n.at desc
    on conflict (workspace_id, device_id, card_id) do update set revision = excluded.revision, at = excluded.at
      where device_card.revision <= excluded.revision`.execute(tx.sql)
}
