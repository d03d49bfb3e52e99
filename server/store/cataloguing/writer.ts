import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { NewStep, QueuedCard, SteppedCard, StoredSession } from './session.ts'

/** Keeps a new session of the actor's with its cards; the one before has ended. */
export async function insertSession(
  tx: WriteTx,
  { sessionId, order, cards }: Pick<StoredSession, 'sessionId' | 'order'> & { readonly cards: readonly QueuedCard[] },
): Promise<void> {
  await endSessions(tx)
  await tx.sql
    .insertInto('catalogue_session')
    .values({
      workspace_id: tx.workspaceId,
      session_id: sessionId,
      member_id: tx.actor.memberId,
      ordered_by: order,
      started_at: tx.now,
    })
    .execute()
  await sql`insert into lazo.catalogue_card (workspace_id, session_id, card_id, place, state, reason, kin)
    select ${tx.workspaceId}, ${sessionId}, c."cardId", c.place, 'waiting', c.reason, c.kin
    from json_to_recordset(${JSON.stringify(cards)}::json) as c("cardId" uuid, place integer, reason json, kin text)`.execute(
    tx.sql,
  )
}

/** Ends whatever session of the actor's is open. */
export async function endSessions(tx: WriteTx): Promise<void> {
  await tx.sql
    .updateTable('catalogue_session')
    .set({ ended_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('member_id', '=', tx.actor.memberId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Says what became of cards of a session, which is locked. */
export async function setQueued(
  tx: WriteTx,
  sessionId: string,
  cards: readonly Pick<SteppedCard, 'cardId' | 'state' | 'place'>[],
): Promise<void> {
  await sql`update lazo.catalogue_card k set state = c.state, place = c.place
    from json_to_recordset(${JSON.stringify(cards)}::json) as c("cardId" uuid, state text, place integer)
    where k.workspace_id = ${tx.workspaceId} and k.session_id = ${sessionId} and k.card_id = c."cardId"`.execute(tx.sql)
}

/** Keeps a step of a session. */
export async function insertStep(tx: WriteTx, sessionId: string, step: NewStep): Promise<void> {
  await tx.sql
    .insertInto('catalogue_step')
    .values({
      workspace_id: tx.workspaceId,
      session_id: sessionId,
      step_id: step.stepId,
      member_id: tx.actor.memberId,
      outcome: step.outcome,
      batch_id: step.batchId,
      cards: JSON.stringify(step.cards),
      decision: JSON.stringify(step.decision),
      seconds: step.seconds,
      made_at: tx.now,
    })
    .execute()
}

/** Notes that a step was taken back. */
export async function setStepUndone(tx: WriteTx, sessionId: string, stepId: string): Promise<void> {
  await tx.sql
    .updateTable('catalogue_step')
    .set({ undone_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('session_id', '=', sessionId)
    .where('step_id', '=', stepId)
    .execute()
}
