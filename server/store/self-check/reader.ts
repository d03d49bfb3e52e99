import type { ReadTx } from '../transaction.ts'

/** A self-check as it is kept. */
export interface StoredCheck {
  readonly checkId: string
  readonly startedAt: Date
  readonly startedBy: string
  readonly gatheredAt: Date
  readonly figures: unknown
  readonly finishedAt: Date | null
}

/** What somebody said to a question. */
export interface StoredAnswer {
  readonly question: string
  readonly answer: unknown
  readonly at: Date
  readonly memberId: string
}

/** What somebody said a member does. */
export interface StoredSeat {
  readonly memberId: string
  readonly needs: readonly string[]
}

/** The latest self-checks, the last one first. */
export async function readChecks(tx: ReadTx, limit: number): Promise<StoredCheck[]> {
  return checks(tx).limit(limit).execute()
}

/** The latest self-check, locked against others who change it, so that it is not finished meanwhile. */
export async function lockLatestCheck(tx: ReadTx): Promise<StoredCheck | null> {
  return (await checks(tx).limit(1).forNoKeyUpdate().executeTakeFirst()) ?? null
}

/** What was said to its questions. */
export async function readAnswers(tx: ReadTx, checkId: string): Promise<StoredAnswer[]> {
  return tx.sql
    .selectFrom('self_check_answer')
    .select(['question', 'answer', 'answered_at as at', 'answered_by as memberId'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('check_id', '=', checkId)
    .orderBy('question')
    .execute()
}

/** What was said of its members. */
export async function readSeats(tx: ReadTx, checkId: string): Promise<StoredSeat[]> {
  return tx.sql
    .selectFrom('self_check_seat')
    .select(['member_id as memberId', 'needs'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('check_id', '=', checkId)
    .orderBy('member_id')
    .execute()
}

function checks(tx: ReadTx) {
  return tx.sql
    .selectFrom('self_check')
    .select([
      'check_id as checkId',
      'started_at as startedAt',
      'started_by as startedBy',
      'gathered_at as gatheredAt',
      'figures',
      'finished_at as finishedAt',
    ])
    .where('workspace_id', '=', tx.workspaceId)
    .orderBy('check_id', 'desc')
}
