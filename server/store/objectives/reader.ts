import { sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'
import type { StoredObjective, StoredObjectiveVersion } from './objective.ts'

const columns = sql`o.objective_id as "objectiveId", o.title, o.why, o.starts_on::text as "startsOn", o.ends_on::text as "endsOn",
    o.list_id as "listId", o.target, o.budget_minutes as "budgetMinutes", o.outcomes, o.closed_at is not null as "isClosed",
    o.closed_at as "closedAt", o.created_at as "createdAt", o.edited_at as "editedAt", o.deleted_at as "deletedAt",
    coalesce((select json_agg(c.card_id order by c.card_id) from lazo.objective_card c
      where c.workspace_id = o.workspace_id and c.objective_id = o.objective_id), '[]') as "cardIds"`

/** The actor's objectives, those that end first before the others; all cards they name, seen or not. */
export async function readObjectives(tx: ReadTx): Promise<StoredObjective[]> {
  const { rows } = await sql<StoredObjective>`select ${columns} from lazo.objective o
    where o.workspace_id = ${tx.workspaceId} and o.member_id = ${tx.actor.memberId} and o.deleted_at is null
    order by o.ends_on, o.objective_id`.execute(tx.sql)
  return rows
}

/** One objective of the actor's, deleted or not; null when there is none. */
export async function readObjective(tx: ReadTx, objectiveId: string): Promise<StoredObjective | null> {
  if (!isId(objectiveId)) return null
  const { rows } = await sql<StoredObjective>`select ${columns} from lazo.objective o
    where o.workspace_id = ${tx.workspaceId} and o.member_id = ${tx.actor.memberId}
      and o.objective_id = ${objectiveId}`.execute(tx.sql)
  return rows[0] ?? null
}

/** The same, held until the transaction ends. */
export async function lockObjective(tx: WriteTx, objectiveId: string): Promise<StoredObjective | null> {
  if (!isId(objectiveId)) return null
  await sql`select from lazo.objective where workspace_id = ${tx.workspaceId} and objective_id = ${objectiveId}
    for update`.execute(tx.sql)
  return readObjective(tx, objectiveId)
}

/** What an objective was before each change, the latest first. */
export async function readObjectiveVersions(tx: ReadTx, objectiveId: string): Promise<StoredObjectiveVersion[]> {
  const { rows } = await sql<StoredObjectiveVersion>`select version_id as "versionId", until, state
    from lazo.objective_version where workspace_id = ${tx.workspaceId} and objective_id = ${objectiveId}
    order by version_id desc`.execute(tx.sql)
  return rows
}

/** How many open objectives of the actor's name each of the cards that any names. */
export async function countNaming(tx: ReadTx): Promise<Map<string, number>> {
  const { rows } = await sql<{ cardId: string; count: number }>`select c.card_id as "cardId", count(*)::int as count
    from lazo.objective o join lazo.objective_card c on c.workspace_id = o.workspace_id and c.objective_id = o.objective_id
    where o.workspace_id = ${tx.workspaceId} and o.member_id = ${tx.actor.memberId} and o.deleted_at is null
      and o.closed_at is null group by c.card_id`.execute(tx.sql)
  return new Map(rows.map(({ cardId, count }) => [cardId, count]))
}

/** How many objectives the actor has, deleted ones with them; they are held until the transaction ends, so that none is added meanwhile. */
export async function countObjectives(tx: WriteTx): Promise<number> {
  await sql`select from lazo.member where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
    for no key update`.execute(tx.sql)
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from lazo.objective
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}`.execute(tx.sql)
  return rows[0]!.count
}
