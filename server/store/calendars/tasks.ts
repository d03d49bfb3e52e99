import { sql } from 'kysely'
import type { FollowUpFacts, StoredFollowUp } from '../follow-ups/reader.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A follow-up of the actor's as programs have it. */
export interface StoredTask extends Omit<StoredFollowUp, 'cardId'> {
  /** Null while it is not known whom it is for. */
  readonly cardId: string | null
  /** What the person is called; null like the card. */
  readonly person: string | null
  readonly name: string
  readonly uid: string
  /** What a program sent of it. */
  readonly kept: string | null
  /** The day it was given where the program said none. */
  readonly assumedOn: string | null
  readonly isLeft: boolean
}

/** What programs call a follow-up, and sent of it. */
export interface TaskResource {
  readonly followUpId: string
  readonly name: string
  readonly uid: string
  readonly kept: string | null
  readonly assumedOn: string | null
  readonly isLeft: boolean
}

const columns = sql`f.follow_up_id as "followUpId", f.card_id as "cardId", c.display as person, f.due_on::text as "dueOn",
  f.snoozed_until::text as "snoozedUntil", f.remind_on::text as "remindOn", f.text, f.is_promised as "isPromised", f.state,
  f.closed_at as "closedAt", f.created_at as "createdAt", f.edited_at as "editedAt",
  coalesce(r.name, f.follow_up_id || '.ics') as name, coalesce(r.uid, f.follow_up_id::text) as uid, r.text as kept,
  r.assumed_on::text as "assumedOn", coalesce(r.is_left, false) as "isLeft"`

/** Which tasks are wanted: all, those of these names, or the one of this UID. */
export type TaskChoice = { readonly names: readonly string[] | null; readonly uid: string | null }

/**
 * The actor's follow-ups that programs have, of people in these books and of nobody yet: the open ones, and those done that no
 * program took off. By id.
 */
export async function readTasks(
  tx: ReadTx,
  reach: readonly string[],
  { names, uid }: TaskChoice = { names: null, uid: null },
): Promise<StoredTask[]> {
  const { rows } = await sql<StoredTask>`select ${columns} ${fromTasks(tx, reach)}
      and (f.state = 'open' or f.state = 'done' and not coalesce(r.is_left, false))
      and (${names}::text[] is null or coalesce(r.name, f.follow_up_id || '.ics') = any(${names}::text[]))
      and (${uid}::text is null or coalesce(r.uid, f.follow_up_id::text) = ${uid})
    order by f.follow_up_id`.execute(tx.sql)
  return rows
}

/** The open follow-ups of the actor's of which it is not known whom they are for, oldest first. */
export async function readNobodys(tx: ReadTx): Promise<StoredTask[]> {
  const { rows } = await sql<StoredTask>`select ${columns} ${fromTasks(tx, [])}
      and f.card_id is null and f.state = 'open' order by f.follow_up_id limit 1000`.execute(tx.sql)
  return rows
}

/** One follow-up of the actor's, whatever became of it, held until the transaction ends; null when there is none. */
export async function lockTask(tx: WriteTx, followUpId: string, reach: readonly string[]): Promise<StoredTask | null> {
  await sql`select from lazo.follow_up where workspace_id = ${tx.workspaceId} and follow_up_id = ${followUpId}
    for update`.execute(tx.sql)
  const { rows } = await sql<StoredTask>`select ${columns} ${fromTasks(tx, reach)}
    and f.follow_up_id = ${followUpId}`.execute(tx.sql)
  return rows[0] ?? null
}

function fromTasks(tx: ReadTx, reach: readonly string[]) {
  return sql`from lazo.follow_up f
    left join lazo.follow_up_resource r on r.workspace_id = f.workspace_id and r.follow_up_id = f.follow_up_id
    left join lazo.card c on c.workspace_id = f.workspace_id and c.card_id = f.card_id
    where f.workspace_id = ${tx.workspaceId} and f.member_id = ${tx.actor.memberId}
      and (f.card_id is null or c.deleted_at is null and exists (select from lazo.book_card p
        where p.workspace_id = f.workspace_id and p.card_id = f.card_id and p.book_id = any(${reach}::uuid[]) and not p.by_label))`
}

/** Notes a follow-up of the actor's of which it is not known whom it is for. */
export async function insertNobodys(
  tx: WriteTx,
  { followUpId, ...facts }: FollowUpFacts & { readonly followUpId: string },
): Promise<void> {
  const { dueOn, snoozedUntil, text, isPromised, state } = facts
  await sql`insert into lazo.follow_up (workspace_id, follow_up_id, member_id, card_id, due_on, snoozed_until, remind_on, text,
      is_promised, state, closed_at, created_at)
    values (${tx.workspaceId}, ${followUpId}, ${tx.actor.memberId}, null, ${dueOn}, ${snoozedUntil}, ${dueOn}, ${text},
      ${isPromised}, ${state}, ${state === 'open' ? null : tx.now}, ${tx.now})`.execute(tx.sql)
}

/** Gives a name and a UID free that are kept of follow-ups which no program has any more. */
export async function freeResource(tx: WriteTx, { name, uid }: { name: string; uid: string }): Promise<void> {
  await sql`update lazo.follow_up_resource set name = follow_up_id || '.ics', uid = follow_up_id::text
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and (name = ${name} or uid = ${uid})`.execute(
    tx.sql,
  )
}

/** Says whom a follow-up, which is locked, is for; null for nobody yet. */
export async function setPerson(tx: WriteTx, followUpId: string, cardId: string | null): Promise<void> {
  await sql`update lazo.follow_up set card_id = ${cardId}, edited_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and follow_up_id = ${followUpId} and member_id = ${tx.actor.memberId}`.execute(
    tx.sql,
  )
}

/** Keeps what programs call a follow-up of the actor's, and sent of it, in place of what was kept. */
export async function keepResource(tx: WriteTx, resource: TaskResource): Promise<void> {
  const { followUpId, name, uid, kept, assumedOn, isLeft } = resource
  const said = { name, uid, text: kept, assumed_on: assumedOn, is_left: isLeft }
  await tx.sql
    .insertInto('follow_up_resource')
    .values({ workspace_id: tx.workspaceId, follow_up_id: followUpId, member_id: tx.actor.memberId, ...said })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'follow_up_id']).doUpdateSet(said))
    .execute()
}
