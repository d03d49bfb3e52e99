import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** Something that is done in the background for somebody of the workspace. */
export interface SeenJob {
  readonly jobId: number
  readonly memberId: string | null
  readonly memberName: string | null
  readonly task: string
  /** `failing` is tried again by itself, `failed` no more. */
  readonly state: 'waiting' | 'running' | 'failing' | 'failed'
  readonly attempts: number
  readonly mostAttempts: number
  readonly createdAt: Date
  readonly runAt: Date
}

/** The jobs of the workspace that are not done, the latest first; at most 500. */
export async function readJobs(tx: ReadTx): Promise<SeenJob[]> {
  const { rows } =
    await sql<SeenJob>`select j.job_id as "jobId", j.member_id as "memberId", m.name as "memberName", j.task,
      j.state, j.attempts, j.most_attempts as "mostAttempts", j.created_at as "createdAt", j.run_at as "runAt"
    from lazo.jobs_of(${tx.workspaceId}::uuid) j
    left join lazo.member m on m.workspace_id = ${tx.workspaceId} and m.member_id = j.member_id
    order by j.job_id desc`.execute(tx.sql)
  return rows
}

/** Lets a job run at once; false when there is none of this number, or it is running. */
export async function retryJobNow(tx: WriteTx, jobId: number): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select lazo.retry_job(${tx.workspaceId}::uuid, ${jobId}::bigint) as done`.execute(tx.sql)
  return rows[0]!.done
}
