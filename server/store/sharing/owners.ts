import { sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A member who may get a book. */
export interface NewOwner {
  readonly memberId: string
  readonly role: 'owner' | 'admin' | 'member' | 'guest'
}

/** A member who is not disabled, held as they are until the transaction ends; null when there is none. */
export async function holdNewOwner(tx: WriteTx, memberId: string): Promise<NewOwner | null> {
  if (!isId(memberId)) return null
  const { rows } = await sql<NewOwner>`select member_id as "memberId", role from lazo.member
    where workspace_id = ${tx.workspaceId} and member_id = ${memberId} and disabled_at is null for share`.execute(
    tx.sql,
  )
  return rows[0] ?? null
}

/** Whether anything of a book was changed after a moment: its cards, its name, its grants. */
export async function isChangedSince(tx: ReadTx, bookId: string, since: Date): Promise<boolean> {
  const { rows } = await sql<{ isChanged: boolean }>`
    select exists (select from lazo.change where workspace_id = ${tx.workspaceId} and book_id = ${bookId} and at > ${since})
      or exists (select from lazo.book_version where workspace_id = ${tx.workspaceId} and book_id = ${bookId} and at > ${since})
      as "isChanged"`.execute(tx.sql)
  return rows[0]!.isChanged
}
