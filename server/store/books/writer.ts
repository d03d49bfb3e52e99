import { sql } from 'kysely'
import type { BookVersionTable } from '../schema/tables.ts'
import type { WriteTx } from '../transaction.ts'
import type { StoredBook, StoredGrant } from './reader.ts'

/** A book that is not there yet. */
export type NewBook = Pick<StoredBook, 'bookId' | 'ownerId' | 'kind' | 'name' | 'slug'> &
  Partial<Pick<StoredBook, 'keyword'>>

/** Inserts a book; false when its short name is not free among the owner's. */
export async function insertBook(tx: WriteTx, book: NewBook): Promise<boolean> {
  const result = await tx.sql
    .insertInto('book')
    .values({
      workspace_id: tx.workspaceId,
      book_id: book.bookId,
      owner_id: book.ownerId,
      kind: book.kind,
      name: book.name,
      slug: book.slug,
      keyword: book.keyword ?? null,
      created_at: tx.now,
      deleted_at: null,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'owner_id', 'slug']).doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Gives a book another name; its address stays. */
export async function renameBookRow(tx: WriteTx, bookId: string, name: string): Promise<void> {
  await tx.sql
    .updateTable('book')
    .set({ name })
    .where('workspace_id', '=', tx.workspaceId)
    .where('book_id', '=', bookId)
    .execute()
}

/** Marks a book deleted at the transaction's moment, or takes the mark away. */
export async function setBookDeleted(tx: WriteTx, bookId: string, isDeleted: boolean): Promise<void> {
  const deleted_at = isDeleted ? tx.now : null
  await tx.sql
    .updateTable('book')
    .set({ deleted_at })
    .where('workspace_id', '=', tx.workspaceId)
    .where('book_id', '=', bookId)
    .execute()
}

/** Writes a grant, in place of the one the same grantee had. */
export async function upsertGrant(tx: WriteTx, grant: StoredGrant): Promise<void> {
  await sql`insert into lazo.book_grant (workspace_id, book_id, grantee_kind, grantee_id, allows, granted_by, created_at)
    values (${tx.workspaceId}, ${grant.bookId}, ${grant.granteeKind}, ${grant.granteeId}, ${grant.allows}, ${tx.actor.memberId}, ${tx.now})
    on conflict (workspace_id, book_id, grantee_kind, grantee_id)
    do update set allows = excluded.allows, granted_by = excluded.granted_by, created_at = excluded.created_at`.execute(
    tx.sql,
  )
}

/** Removes a grant. */
export async function deleteGrant(tx: WriteTx, grant: Omit<StoredGrant, 'allows'>): Promise<void> {
  await tx.sql
    .deleteFrom('book_grant')
    .where('workspace_id', '=', tx.workspaceId)
    .where('book_id', '=', grant.bookId)
    .where('grantee_kind', '=', grant.granteeKind)
    .where('grantee_id', '=', grant.granteeId)
    .execute()
}

/** What became of a book, with enough to take it back. */
export interface BookVersionRow {
  readonly bookId: string
  readonly act: BookVersionTable['act']
  readonly batchId: string
  readonly before: unknown
  readonly after: unknown
}

/** Writes an entry of a book's history. */
export async function insertBookVersion(tx: WriteTx, row: BookVersionRow): Promise<void> {
  await tx.sql
    .insertInto('book_version')
    .values({
      workspace_id: tx.workspaceId,
      book_id: row.bookId,
      version_id: tx.ids.next(),
      act: row.act,
      at: tx.now,
      member_id: tx.actor.memberId,
      door: tx.actor.door,
      batch_id: row.batchId,
      before: JSON.stringify(row.before),
      after: JSON.stringify(row.after),
    })
    .execute()
}
