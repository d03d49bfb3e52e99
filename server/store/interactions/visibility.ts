import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'
import type { Visibility } from './interaction.ts'

/** Who learns of interactions with the cards of a book. */
export interface BookVisibility {
  readonly bookId: string
  /** What whoever manages it said; null when nobody did. */
  readonly chosen: Visibility | null
  /** What holds without that: a book that others read shares them; one of oneself, or of colleagues, does not. */
  readonly usual: 'private' | 'shared'
}

/** Who learns of interactions with the cards of these books. */
export async function readBookVisibility(tx: ReadTx, bookIds: readonly string[]): Promise<BookVisibility[]> {
  const { rows } = await sql<BookVisibility>`select b.book_id as "bookId", b.interaction_visibility as chosen,
      case when b.kind = 'team' then 'private'
        when b.kind <> 'personal' or exists (select from lazo.book_grant g
          where g.workspace_id = b.workspace_id and g.book_id = b.book_id) then 'shared'
        else 'private' end as usual
    from lazo.book b where b.workspace_id = ${tx.workspaceId} and b.book_id = any(${bookIds}::uuid[])`.execute(tx.sql)
  return rows
}

/** Says who learns of interactions with the cards of a book, which is locked; null for what holds unsaid. */
export async function setBookVisibility(tx: WriteTx, bookId: string, chosen: Visibility | null): Promise<void> {
  await tx.sql
    .updateTable('book')
    .set({ interaction_visibility: chosen })
    .where('workspace_id', '=', tx.workspaceId)
    .where('book_id', '=', bookId)
    .execute()
}
