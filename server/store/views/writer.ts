import { type RawBuilder, sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** The dialect of the REST API and the web app. */
export const JSON_DIALECT = 'json'

/**
 * Raises the epoch of these members' views of a book and of all their books together, so that their clients start over.
 * A view that nobody has looked at yet begins at 0, so the first raise is seen too.
 */
export async function bumpViews(tx: WriteTx, memberIds: readonly string[], bookId: string): Promise<void> {
  await raiseEpochs(tx, memberIds, [null, bookId])
  await sql`update lazo.device_book set narrowed_at = ${afterKnown(tx)}
    where workspace_id = ${tx.workspaceId} and book_id = ${bookId} and device_id in (
      select device_id from lazo.device where workspace_id = ${tx.workspaceId} and member_id = any(${memberIds}::uuid[]))`.execute(
    tx.sql,
  )
}

/**
 * Raises the epochs of these members' views of the other books that hold cards of a book. Called when the book comes within
 * their reach or leaves it: a device shows a card in one of the books it holds, so it now shows such a card elsewhere.
 */
export async function bumpViewsBeside(tx: WriteTx, memberIds: readonly string[], bookId: string): Promise<void> {
  const { rows } = await sql<{ bookId: string }>`select distinct q.book_id as "bookId" from lazo.book_card p
    join lazo.book_card q on q.workspace_id = p.workspace_id and q.card_id = p.card_id and q.book_id <> p.book_id
    join lazo.book b on b.workspace_id = q.workspace_id and b.book_id = q.book_id
    where p.workspace_id = ${tx.workspaceId} and p.book_id = ${bookId}
      and (b.kind <> 'label' or b.owner_id = any(${memberIds}::uuid[]))`.execute(tx.sql)
  await restartShown(
    tx,
    memberIds,
    rows.map((row) => row.bookId),
  )
}

/** Lets these members start over in those of the books that they reach, in which they are shown something else of the same cards. */
export async function restartShown(
  tx: WriteTx,
  memberIds: readonly string[],
  bookIds: readonly string[],
): Promise<void> {
  if (memberIds.length === 0 || bookIds.length === 0) return
  await raiseEpochs(tx, memberIds, [null, ...bookIds])
  // What they do not reach was lost before, or never theirs: the moment of the loss stays what it was.
  await sql`update lazo.device_book k set narrowed_at = ${afterKnown(tx)}
    from unnest(${memberIds}::uuid[]) as m(member_id) cross join lateral lazo.reach_of(${tx.workspaceId}, m.member_id) r
    join lazo.device d on d.workspace_id = ${tx.workspaceId} and d.member_id = m.member_id
    where k.workspace_id = ${tx.workspaceId} and k.device_id = d.device_id and k.book_id = r.book_id
      and r.book_id = any(${bookIds}::uuid[])`.execute(tx.sql)
}

/** Now, and later than what a device has shown to know while the transaction ran. */
function afterKnown(tx: WriteTx): RawBuilder<Date> {
  return sql`greatest(${tx.now}::timestamptz, known_at + interval '1 millisecond')`
}

/** The other books that hold cards which stand in a book. */
export async function readBooksBeside(tx: WriteTx, bookId: string): Promise<string[]> {
  const { rows } = await sql<{ bookId: string }>`select distinct q.book_id as "bookId" from lazo.book_card p
    join lazo.book_card q on q.workspace_id = p.workspace_id and q.card_id = p.card_id and q.book_id <> p.book_id
    where p.workspace_id = ${tx.workspaceId} and p.book_id = ${bookId}`.execute(tx.sql)
  return rows.map((row) => row.bookId)
}

async function raiseEpochs(
  tx: WriteTx,
  memberIds: readonly string[],
  bookIds: readonly (string | null)[],
): Promise<void> {
  const views = memberIds.flatMap((memberId) => bookIds.map((bookId) => ({ memberId, bookId })))
  if (views.length === 0) return
  await sql`insert into lazo.view (workspace_id, view_id, member_id, book_id, device_id, dialect, epoch)
    select ${tx.workspaceId}, v.view_id, v.member_id, v.book_id, null, ${JSON_DIALECT}, 0
    from unnest(${views.map(() => tx.ids.next())}::uuid[], ${views.map((v) => v.memberId)}::uuid[], ${views.map((v) => v.bookId)}::uuid[])
      as v(view_id, member_id, book_id)
    on conflict (workspace_id, member_id, book_id, device_id, dialect) do nothing`.execute(tx.sql)
  await sql`update lazo.view set epoch = epoch + 1
    where workspace_id = ${tx.workspaceId} and member_id = any(${memberIds}::uuid[])
      and (book_id = any(${bookIds}::uuid[]) or book_id is null and ${bookIds.includes(null)})`.execute(tx.sql)
  tx.ledger.noteViews()
}
