import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** The dialect of the REST API and the web app. */
export const JSON_DIALECT = 'json'

/**
 * Raises the epoch of these members' views of a book and of all their books together, so that their clients start over.
 * A view that nobody has looked at yet begins at 0, so the first raise is seen too.
 */
export async function bumpViews(tx: WriteTx, memberIds: readonly string[], bookId: string): Promise<void> {
  const views = memberIds.flatMap((memberId) => [
    { memberId, bookId: null },
    { memberId, bookId },
  ])
  await sql`insert into lazo.view (workspace_id, view_id, member_id, book_id, device_id, dialect, epoch)
    select ${tx.workspaceId}, v.view_id, v.member_id, v.book_id, null, ${JSON_DIALECT}, 0
    from unnest(${views.map(() => tx.ids.next())}::uuid[], ${views.map((v) => v.memberId)}::uuid[], ${views.map((v) => v.bookId)}::uuid[])
      as v(view_id, member_id, book_id)
    on conflict (workspace_id, member_id, book_id, device_id, dialect) do nothing`.execute(tx.sql)
  await sql`update lazo.view set epoch = epoch + 1
    where workspace_id = ${tx.workspaceId} and member_id = any(${memberIds}::uuid[]) and (book_id is null or book_id = ${bookId})`.execute(
    tx.sql,
  )
  await sql`update lazo.device_book set narrowed_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and book_id = ${bookId} and device_id in (
      select device_id from lazo.device where workspace_id = ${tx.workspaceId} and member_id = any(${memberIds}::uuid[]))`.execute(
    tx.sql,
  )
  tx.ledger.noteViews()
}
