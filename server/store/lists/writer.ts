import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { StoredList } from './reader.ts'

/** Inserts a list of the actor's. */
export async function insertList(tx: WriteTx, list: Omit<StoredList, 'ownerId'>): Promise<void> {
  const { listId, name, icon, query, isShared, position } = list
  await tx.sql
    .insertInto('smart_list')
    .values({
      workspace_id: tx.workspaceId,
      list_id: listId,
      owner_id: tx.actor.memberId,
      name,
      icon,
      query: JSON.stringify(query),
      is_shared: isShared,
      position,
      created_at: tx.now,
      updated_at: tx.now,
    })
    .execute()
}

/** Writes what a list of the actor's is from now on; its place stays. */
export async function updateList(tx: WriteTx, list: Omit<StoredList, 'ownerId' | 'position'>): Promise<void> {
  await tx.sql
    .updateTable('smart_list')
    .set({
      name: list.name,
      icon: list.icon,
      query: JSON.stringify(list.query),
      is_shared: list.isShared,
      updated_at: tx.now,
    })
    .where('workspace_id', '=', tx.workspaceId)
    .where('owner_id', '=', tx.actor.memberId)
    .where('list_id', '=', list.listId)
    .execute()
}

/** Puts the actor's lists into this order. */
export async function orderLists(tx: WriteTx, listIds: readonly string[]): Promise<void> {
  await sql`update lazo.smart_list l set position = o.place - 1
    from unnest(${listIds}::uuid[]) with ordinality as o(list_id, place)
    where l.workspace_id = ${tx.workspaceId} and l.owner_id = ${tx.actor.memberId} and l.list_id = o.list_id
      and l.position <> o.place - 1`.execute(tx.sql)
}

/** Deletes a list of the actor's. */
export async function deleteListRow(tx: WriteTx, listId: string): Promise<void> {
  await tx.sql
    .deleteFrom('smart_list')
    .where('workspace_id', '=', tx.workspaceId)
    .where('owner_id', '=', tx.actor.memberId)
    .where('list_id', '=', listId)
    .execute()
}

/** Gives the lists that a member shares to another, behind those they have. */
export async function adoptSharedLists(tx: WriteTx, formerId: string, heirId: string): Promise<void> {
  await sql`update lazo.smart_list l set owner_id = ${heirId}, position = l.position + (
      select count(*)::int from lazo.smart_list o where o.workspace_id = ${tx.workspaceId} and o.owner_id = ${heirId})
    where l.workspace_id = ${tx.workspaceId} and l.owner_id = ${formerId} and l.is_shared`.execute(tx.sql)
}
