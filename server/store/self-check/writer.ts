import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { StoredSeat } from './reader.ts'

/** Begins a self-check of the actor’s with these figures. False when somebody else began one that is under way. */
export async function insertCheck(tx: WriteTx, checkId: string, figures: object): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.sql
    .insertInto('self_check')
    .values({
      workspace_id: tx.workspaceId,
      check_id: checkId,
      started_at: tx.now,
      started_by: tx.actor.memberId,
      gathered_at: tx.now,
      figures: JSON.stringify(figures),
      finished_at: null,
      finished_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Puts newer figures in the place of those of a self-check. */
export async function updateFigures(tx: WriteTx, checkId: string, figures: object): Promise<void> {
  await tx.sql
    .updateTable('self_check')
    .set({ figures: JSON.stringify(figures), gathered_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('check_id', '=', checkId)
    .execute()
}

/** Finishes a self-check, or takes it up again. */
export async function setFinished(tx: WriteTx, checkId: string, isFinished: boolean): Promise<void> {
  await tx.sql
    .updateTable('self_check')
    .set({ finished_at: isFinished ? tx.now : null, finished_by: isFinished ? tx.actor.memberId : null })
    .where('workspace_id', '=', tx.workspaceId)
    .where('check_id', '=', checkId)
    .execute()
}

/** Keeps what the actor says to a question in the place of what was said before; null takes it back. */
export async function setAnswer(
  tx: WriteTx,
  { checkId, question, answer }: { checkId: string; question: string; answer: object | null },
): Promise<void> {
  if (answer === null) {
    await sql`delete from lazo.self_check_answer
      where workspace_id = ${tx.workspaceId} and check_id = ${checkId} and question = ${question}`.execute(tx.sql)
    return
  }
  await sql`insert into lazo.self_check_answer (workspace_id, check_id, question, answer, answered_at, answered_by)
    values (${tx.workspaceId}, ${checkId}, ${question}, ${JSON.stringify(answer)}::json, ${tx.now}, ${tx.actor.memberId})
    on conflict (workspace_id, check_id, question) do update
      set answer = excluded.answer, answered_at = excluded.answered_at, answered_by = excluded.answered_by`.execute(
    tx.sql,
  )
}

/** Keeps what the actor says members do; of whom the workspace does not know nothing is kept. */
export async function upsertSeats(tx: WriteTx, checkId: string, seats: readonly StoredSeat[]): Promise<void> {
  await sql`insert into lazo.self_check_seat (workspace_id, check_id, member_id, needs, said_at, said_by)
    select ${tx.workspaceId}, ${checkId}, m.member_id, coalesce(string_to_array(nullif(s.needs, ''), ' '), '{}'), ${tx.now}, ${tx.actor.memberId}
    from unnest(${seats.map((s) => s.memberId)}::uuid[], ${seats.map((s) => s.needs.join(' '))}::text[]) as s(member_id, needs)
    join lazo.member m on m.workspace_id = ${tx.workspaceId} and m.member_id = s.member_id
    on conflict (workspace_id, check_id, member_id) do update
      set needs = excluded.needs, said_at = excluded.said_at, said_by = excluded.said_by`.execute(tx.sql)
}

/** Takes back what was said of members. */
export async function deleteSeats(tx: WriteTx, checkId: string, memberIds: readonly string[]): Promise<void> {
  await sql`delete from lazo.self_check_seat where workspace_id = ${tx.workspaceId} and check_id = ${checkId}
    and member_id = any (${memberIds}::uuid[])`.execute(tx.sql)
}
