import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** How much of a book of the office somebody took out. */
export interface BookTaking {
  readonly bookId: string
  readonly bookName: string
  readonly taken: number
  /** So many cards the book holds. */
  readonly held: number
}

/** Notes that the actor took these cards out now, and forgets what is older than `before`. */
export async function noteTaken(tx: WriteTx, cardIds: readonly string[], before: Date): Promise<void> {
  await sql`delete from lazo.card_taken
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and at < ${before}`.execute(tx.sql)
  await sql`insert into lazo.card_taken (workspace_id, member_id, card_id, at)
    select ${tx.workspaceId}, ${tx.actor.memberId}, c.card_id, ${tx.now}
    from (select distinct id from unnest(${cardIds}::uuid[]) as t(id)) t
    join lazo.card c on c.workspace_id = ${tx.workspaceId} and c.card_id = t.id
    on conflict (workspace_id, member_id, card_id) do update set at = excluded.at`.execute(tx.sql)
}

/** How much the actor took out since a moment of each book of the office that holds some of it. */
export async function readTakenOfBooks(tx: ReadTx, since: Date): Promise<BookTaking[]> {
  const { rows } = await sql<BookTaking>`
    with part as materialized (
      select p.book_id, count(*)::int as taken from lazo.card_taken t
      join lazo.book_card p on p.workspace_id = t.workspace_id and p.card_id = t.card_id
      where t.workspace_id = ${tx.workspaceId} and t.member_id = ${tx.actor.memberId} and t.at >= ${since}
      group by p.book_id
    )
    select b.book_id as "bookId", b.name as "bookName", p.taken,
      (select count(*)::int from lazo.book_card h where h.workspace_id = ${tx.workspaceId} and h.book_id = b.book_id) as held
    from part p join lazo.book b on b.workspace_id = ${tx.workspaceId} and b.book_id = p.book_id
    where b.kind in ('shared', 'team') and b.deleted_at is null order by b.book_id`.execute(tx.sql)
  return rows
}
