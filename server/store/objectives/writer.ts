import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { ObjectiveState } from './objective.ts'

/** Keeps an objective of the actor's, with the people it names. */
export async function insertObjective(tx: WriteTx, objectiveId: string, state: ObjectiveState): Promise<void> {
  await tx.sql
    .insertInto('objective')
    .values({
      workspace_id: tx.workspaceId,
      objective_id: objectiveId,
      member_id: tx.actor.memberId,
      ...columnsOf(state),
      closed_at: state.isClosed ? tx.now : null,
      created_at: tx.now,
    })
    .execute()
  await insertCards(tx, objectiveId, state.cardIds)
}

/** Keeps what an objective, which is locked, has been until now. */
export async function keepObjective(tx: WriteTx, objectiveId: string, was: ObjectiveState): Promise<void> {
  await tx.sql
    .insertInto('objective_version')
    .values({
      workspace_id: tx.workspaceId,
      objective_id: objectiveId,
      version_id: tx.ids.next(),
      until: tx.now,
      state: JSON.stringify(was),
    })
    .execute()
}

/** Lets an objective of the actor's, which is locked, say something else; when it was closed stays unless that changes. */
export async function rewriteObjective(tx: WriteTx, objectiveId: string, state: ObjectiveState): Promise<void> {
  await tx.sql
    .updateTable('objective')
    .set({
      ...columnsOf(state),
      closed_at: state.isClosed ? sql<Date>`coalesce(closed_at, ${tx.now})` : null,
      edited_at: tx.now,
    })
    .where('workspace_id', '=', tx.workspaceId)
    .where('objective_id', '=', objectiveId)
    .execute()
  await sql`delete from lazo.objective_card
    where workspace_id = ${tx.workspaceId} and objective_id = ${objectiveId}`.execute(tx.sql)
  await insertCards(tx, objectiveId, state.cardIds)
}

/** Deletes an objective, or brings it back. */
export async function setObjectiveDeleted(tx: WriteTx, objectiveId: string, isDeleted: boolean): Promise<void> {
  await tx.sql
    .updateTable('objective')
    .set({ deleted_at: isDeleted ? tx.now : null })
    .where('workspace_id', '=', tx.workspaceId)
    .where('objective_id', '=', objectiveId)
    .execute()
}

function columnsOf(state: ObjectiveState) {
  return {
    title: state.title,
    why: state.why,
    starts_on: state.startsOn,
    ends_on: state.endsOn,
    list_id: state.listId,
    target: state.target && JSON.stringify(state.target),
    budget_minutes: state.budgetMinutes,
    outcomes: JSON.stringify(state.outcomes),
  }
}

async function insertCards(tx: WriteTx, objectiveId: string, cardIds: readonly string[]): Promise<void> {
  await sql`insert into lazo.objective_card (workspace_id, objective_id, card_id)
    select ${tx.workspaceId}, ${objectiveId}, c.card_id from unnest(${cardIds}::uuid[]) as c(card_id)`.execute(tx.sql)
}
