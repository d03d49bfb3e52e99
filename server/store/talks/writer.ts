import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** Notes by which marks interactions of the actor's are known, which a batch brought. */
export async function insertTalkKeys(
  tx: WriteTx,
  batchId: string,
  talks: readonly { readonly key: Buffer; readonly interactionId: string }[],
): Promise<void> {
  if (talks.length === 0) return
  await sql`insert into lazo.imported_talk (workspace_id, member_id, talk_key, interaction_id, batch_id)
    select ${tx.workspaceId}, ${tx.actor.memberId}, t.key, t.id, ${batchId}
    from unnest(${talks.map(({ key }) => key)}::bytea[], ${talks.map(({ interactionId }) => interactionId)}::uuid[])
      as t(key, id)`.execute(tx.sql)
}

/** Forgets interactions of the actor's of these marks whose import was undone, so that they can be brought anew. */
export async function forgetUndoneTalks(tx: WriteTx, keys: readonly Buffer[]): Promise<void> {
  if (keys.length === 0) return
  await sql`delete from lazo.interaction i using lazo.imported_talk t
    where t.workspace_id = ${tx.workspaceId} and t.member_id = ${tx.actor.memberId} and t.talk_key = any(${keys}::bytea[])
      and t.undone_by is not null and i.workspace_id = t.workspace_id and i.interaction_id = t.interaction_id`.execute(
    tx.sql,
  )
}

/** Takes back the interactions of the actor's that a batch brought; what was edited since stays. Gives how many went. */
export async function takeBackTalks(tx: WriteTx, batchId: string, undo: string): Promise<number> {
  const { numAffectedRows } = await sql`with gone as (
      update lazo.interaction i set deleted_at = ${tx.now} from lazo.imported_talk t
      where t.workspace_id = ${tx.workspaceId} and t.member_id = ${tx.actor.memberId} and t.batch_id = ${batchId}
        and t.undone_by is null and i.workspace_id = t.workspace_id and i.interaction_id = t.interaction_id
        and i.deleted_at is null and i.edited_at is null
      returning t.talk_key)
    update lazo.imported_talk t set undone_by = ${undo} from gone
    where t.workspace_id = ${tx.workspaceId} and t.member_id = ${tx.actor.memberId} and t.talk_key = gone.talk_key`.execute(
    tx.sql,
  )
  return Number(numAffectedRows ?? 0n)
}

/** Brings again what an undo took back. Gives how many came. */
export async function bringTalksAgain(tx: WriteTx, undo: string): Promise<number> {
  const { numAffectedRows } = await sql`with come as (
      update lazo.interaction i set deleted_at = null from lazo.imported_talk t
      where t.workspace_id = ${tx.workspaceId} and t.member_id = ${tx.actor.memberId} and t.undone_by = ${undo}
        and i.workspace_id = t.workspace_id and i.interaction_id = t.interaction_id
      returning t.talk_key)
    update lazo.imported_talk t set undone_by = null from come
    where t.workspace_id = ${tx.workspaceId} and t.member_id = ${tx.actor.memberId} and t.talk_key = come.talk_key`.execute(
    tx.sql,
  )
  return Number(numAffectedRows ?? 0n)
}
