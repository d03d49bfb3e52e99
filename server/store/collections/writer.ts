import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** An entry of a device's log that is not there yet. */
export interface LogRow {
  readonly deviceId: string
  readonly kind: string
  readonly bookId?: string
  readonly cardId?: string
  readonly facts: object
}

/**
 * Writes an entry into the log of one of the actor's devices at the transaction's moment; nothing when the device is gone, or
 * when the same was written after `unlessSince`.
 */
export async function insertLogEntry(tx: WriteTx, row: LogRow, unlessSince: Date | null = null): Promise<void> {
  const { workspaceId, actor, now } = tx
  const [facts, bookId, cardId] = [JSON.stringify(row.facts), row.bookId ?? null, row.cardId ?? null]
  await sql`insert into lazo.device_log (workspace_id, device_id, entry_id, at, kind, book_id, card_id, facts)
    select ${workspaceId}, d.device_id, ${tx.ids.next()}::uuid, ${now}, ${row.kind}, ${bookId}::uuid, ${cardId}::uuid, ${facts}::json
    from lazo.device d
    where d.workspace_id = ${workspaceId} and d.device_id = ${row.deviceId} and d.member_id = ${actor.memberId}
      and (${unlessSince}::timestamptz is null or not exists (select from lazo.device_log l
        where l.workspace_id = ${workspaceId} and l.device_id = d.device_id and l.at > ${unlessSince}::timestamptz
          and l.kind = ${row.kind} and l.facts::text = ${facts}
          and (l.book_id, l.card_id) is not distinct from (${bookId}::uuid, ${cardId}::uuid)))`.execute(tx.sql)
}
