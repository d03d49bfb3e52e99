import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** Lets a member out of a book: what grants give them there waits until they come back. False when they had left it already. */
export async function insertLeft(tx: WriteTx, bookId: string, memberId: string): Promise<boolean> {
  const result = await tx.sql
    .insertInto('book_left')
    .values({ workspace_id: tx.workspaceId, book_id: bookId, member_id: memberId, left_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Lets a member into a book again, as far as grants go. False when they had not left it. */
export async function deleteLeft(tx: WriteTx, bookId: string, memberId: string): Promise<boolean> {
  const result = await tx.sql
    .deleteFrom('book_left')
    .where('workspace_id', '=', tx.workspaceId)
    .where('book_id', '=', bookId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** A book that a member left, and what grants would still give there. */
export interface LeftBook {
  readonly bookId: string
  readonly name: string
  readonly ownerId: string
  readonly ownerName: string
  readonly leftAt: Date
  /** The height of the right (1 view to 6 manage). */
  readonly rank: number
}

/** The books that the actor left and may come back to. */
export async function readLeftBooks(tx: ReadTx): Promise<LeftBook[]> {
  const { memberId } = tx.actor
  const { rows } =
    await sql<LeftBook>`select b.book_id as "bookId", b.name, b.owner_id as "ownerId", m.name as "ownerName",
      l.left_at as "leftAt", g.rank
    from lazo.book_left l
    join lazo.granted_to(${tx.workspaceId}, ${memberId}) g on g.book_id = l.book_id
    join lazo.book b on b.workspace_id = l.workspace_id and b.book_id = l.book_id and b.deleted_at is null
    join lazo.member m on m.workspace_id = b.workspace_id and m.member_id = b.owner_id
    where l.workspace_id = ${tx.workspaceId} and l.member_id = ${memberId} order by b.name, b.book_id`.execute(tx.sql)
  return rows
}
