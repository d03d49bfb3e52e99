import { sql } from 'kysely'
import { prepared } from '../prepared.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** An entry of a device's log that is not there yet. */
export interface LogRow {
  readonly deviceId: string
  readonly kind: string
  readonly bookId?: string
  readonly cardId?: string
  readonly facts: object
}

/** An entry as it is kept, with what its reader may see of what it is about. */
export interface StoredLogEntry {
  readonly entryId: string
  readonly at: Date
  readonly kind: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly bookId: string | null
  /** Null when the book is gone or out of the member's reach. */
  readonly bookName: string | null
  readonly cardId: string | null
  /** What the card is called now; null when it is gone or out of the member's reach. */
  readonly display: string | null
}

/**
 * Writes an entry into the log of one of the actor's devices at the transaction's moment; nothing when the device is gone, or
 * when the same was written after `unlessSince`.
 */
export async function insertLogEntry(tx: WriteTx, row: LogRow, unlessSince: Date | null = null): Promise<void> {
  const { workspaceId, actor, now } = tx
  const [facts, bookId, cardId] = [JSON.stringify(row.facts), row.bookId ?? null, row.cardId ?? null]
  await prepared`insert into lazo.device_log (workspace_id, device_id, entry_id, at, kind, book_id, card_id, facts)
    select ${workspaceId}, d.device_id, ${tx.ids.next()}::uuid, ${now}, ${row.kind}, ${bookId}::uuid, ${cardId}::uuid, ${facts}::json
    from lazo.device d
    where d.workspace_id = ${workspaceId} and d.device_id = ${row.deviceId} and d.member_id = ${actor.memberId}
      and (${unlessSince}::timestamptz is null or not exists (select from lazo.device_log l
        where l.workspace_id = ${workspaceId} and l.device_id = d.device_id and l.at > ${unlessSince}::timestamptz
          and l.kind = ${row.kind} and l.facts::text = ${facts}
          and l.book_id is not distinct from ${bookId}::uuid and l.card_id is not distinct from ${cardId}::uuid))`.execute(
    tx.sql,
  )
}

/** The log of one of the actor's devices, newest first, before an entry when one is given. */
export async function readLog(
  tx: ReadTx,
  deviceId: string,
  page: { before: string | null; limit: number },
): Promise<StoredLogEntry[]> {
  const { workspaceId, actor } = tx
  const { rows } = await sql<StoredLogEntry>`
    with reach as (select book_id from lazo.reach_of(${workspaceId}, ${actor.memberId}))
    select l.entry_id as "entryId", l.at, l.kind, l.facts, l.book_id as "bookId", l.card_id as "cardId",
      (select b.name from lazo.book b where b.workspace_id = ${workspaceId} and b.book_id = l.book_id
        and b.book_id in (select book_id from reach)) as "bookName",
      (select c.display from lazo.card c where c.workspace_id = ${workspaceId} and c.card_id = l.card_id
        and (c.home_book_id in (select book_id from reach) or exists (select from lazo.book_card p
          where p.workspace_id = ${workspaceId} and p.card_id = c.card_id and p.book_id in (select book_id from reach)))) as display
    from lazo.device_log l join lazo.device d on d.workspace_id = l.workspace_id and d.device_id = l.device_id
    where l.workspace_id = ${workspaceId} and l.device_id = ${deviceId} and d.member_id = ${actor.memberId}
      and (${page.before}::uuid is null or l.entry_id < ${page.before}::uuid)
    order by l.entry_id desc limit ${page.limit}`.execute(tx.sql)
  return rows
}

/** Forgets the entries before a moment, and of each device those beyond the newest `kept`. Gives how many went. */
export async function trimLogs(tx: WriteTx, before: Date, kept: number): Promise<number> {
  const { rows } = await sql<{ gone: number }>`with gone as (
    delete from lazo.device_log l using lazo.device d
    where l.workspace_id = ${tx.workspaceId} and d.workspace_id = ${tx.workspaceId} and d.device_id = l.device_id
      and (l.at < ${before} or l.entry_id < (select k.entry_id from lazo.device_log k
        where k.workspace_id = ${tx.workspaceId} and k.device_id = d.device_id
        order by k.entry_id desc offset ${kept - 1} limit 1))
    returning 1)
    select count(*)::int as gone from gone`.execute(tx.sql)
  return rows[0]!.gone
}
