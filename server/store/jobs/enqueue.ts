import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** Something to be done later for the actor of the transaction, once it has committed. A second job of the same key takes the place of the first. */
export interface NewJob {
  readonly task: string
  readonly key: string
  readonly payload: object
}

/** Puts a job into the queue as part of the transaction. */
export async function enqueue(tx: WriteTx, job: NewJob): Promise<void> {
  await sql`select lazo.enqueue(${tx.workspaceId}, ${tx.actor.memberId}, ${job.task}, ${job.key}, ${JSON.stringify(job.payload)}::json)`.execute(
    tx.sql,
  )
}
