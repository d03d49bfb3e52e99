import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** The samples of a member: the book that was made for them, and the batch that filled it. */
export interface SampleSet {
  readonly bookId: string
  readonly batchId: string
  readonly isBookDeleted: boolean
}

/** The actor's samples; null when there are none. */
export async function readSampleSet(tx: ReadTx): Promise<SampleSet | null> {
  const { rows } = await sql<SampleSet>`
    select s.book_id as "bookId", s.batch_id as "batchId", b.deleted_at is not null as "isBookDeleted"
    from lazo.sample_set s join lazo.book b on b.workspace_id = s.workspace_id and b.book_id = s.book_id
    where s.workspace_id = ${tx.workspaceId} and s.member_id = ${tx.actor.memberId}`.execute(tx.sql)
  return rows[0] ?? null
}
