import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** Writes what a book is described as; null for nothing. */
export async function setBookDescription(tx: WriteTx, bookId: string, description: string | null): Promise<void> {
  await sql`update lazo.book set description = ${description}
    where workspace_id = ${tx.workspaceId} and book_id = ${bookId}`.execute(tx.sql)
}

/**
 * Gives a deleted book of a member another short name, so that a new one can have it. Gives the deleted book's id; null when
 * no deleted book has this short name.
 */
export async function freeSlug(tx: WriteTx, ownerId: string, slug: string): Promise<string | null> {
  const { rows } = await sql<{ book_id: string }>`update lazo.book set slug = 'deleted-' || book_id
    where workspace_id = ${tx.workspaceId} and owner_id = ${ownerId} and slug = ${slug} and deleted_at is not null
    returning book_id`.execute(tx.sql)
  return rows[0]?.book_id ?? null
}

/** Raises the epochs of a book's views above those of another, so that nobody takes what was told of the other for its own. */
export async function raiseViewsAbove(tx: WriteTx, bookId: string, otherBookId: string): Promise<void> {
  await sql`update lazo.view v set epoch = v.epoch + o.epoch from lazo.view o
    where v.workspace_id = ${tx.workspaceId} and v.book_id = ${bookId} and o.workspace_id = ${tx.workspaceId}
      and o.book_id = ${otherBookId} and o.member_id = v.member_id and o.dialect = v.dialect`.execute(tx.sql)
}
