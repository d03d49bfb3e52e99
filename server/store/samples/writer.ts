import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import { readSampleSet, type SampleSet } from './reader.ts'

/** The actor's samples; nobody makes or removes any until the transaction ends. */
export async function lockSampleSet(tx: WriteTx): Promise<SampleSet | null> {
  await sql`select from lazo.member where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
    for no key update`.execute(tx.sql)
  return readSampleSet(tx)
}

/** Notes where the actor's samples are. */
export async function insertSampleSet(tx: WriteTx, set: Omit<SampleSet, 'isBookDeleted'>): Promise<void> {
  await tx.sql
    .insertInto('sample_set')
    .values({
      workspace_id: tx.workspaceId,
      member_id: tx.actor.memberId,
      book_id: set.bookId,
      batch_id: set.batchId,
      created_at: tx.now,
    })
    .execute()
}

/** Forgets where the actor's samples are. */
export async function deleteSampleSet(tx: WriteTx): Promise<void> {
  await tx.sql
    .deleteFrom('sample_set')
    .where('workspace_id', '=', tx.workspaceId)
    .where('member_id', '=', tx.actor.memberId)
    .execute()
}
