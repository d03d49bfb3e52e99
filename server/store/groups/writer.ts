import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { StoredGroup } from './reader.ts'

/** Holds the groups of a book alone until the transaction ends, after who changes what labels show. */
export async function lockGroups(tx: WriteTx, bookId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(lazo.label_key(${tx.workspaceId})),
    pg_advisory_xact_lock(lazo.groups_key(${tx.workspaceId}, ${bookId}))`.execute(tx.sql)
}

/** The same as one of many, for who brings a card that a group may await. */
export async function lockGroupsShared(tx: WriteTx, bookId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(lazo.groups_key(${tx.workspaceId}, ${bookId}))`.execute(tx.sql)
}

/** Keeps new groups of a book; those whose label or name the book has already are left out. */
export async function insertGroups(tx: WriteTx, bookId: string, groups: readonly StoredGroup[]): Promise<void> {
  if (groups.length === 0) return
  await tx.sql
    .insertInto('label_group')
    .values(
      groups.map((group) => ({
        workspace_id: tx.workspaceId,
        book_id: bookId,
        group_id: group.groupId,
        keyword: group.keyword,
        uid: group.uid,
        name: group.name,
        awaited: [...group.awaited],
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Writes the label of a kept group, and whom it awaits. */
export async function updateGroup(
  tx: WriteTx,
  bookId: string,
  { groupId, keyword, awaited }: Pick<StoredGroup, 'groupId' | 'keyword' | 'awaited'>,
): Promise<void> {
  await sql`update lazo.label_group set keyword = ${keyword}, awaited = ${awaited}::text[]
    where workspace_id = ${tx.workspaceId} and book_id = ${bookId} and group_id = ${groupId}`.execute(tx.sql)
}

/** Notes that a group awaits these no more. */
export async function removeAwaited(
  tx: WriteTx,
  bookId: string,
  { groupId, uids }: { groupId: string; uids: readonly string[] },
): Promise<void> {
  await sql`update lazo.label_group set awaited = array(select a from unnest(awaited) as a where a <> all (${uids}::text[]))
    where workspace_id = ${tx.workspaceId} and book_id = ${bookId} and group_id = ${groupId}`.execute(tx.sql)
}

/** Takes a group away; the label stays with its cards. */
export async function deleteGroupRow(tx: WriteTx, bookId: string, groupId: string): Promise<void> {
  await sql`delete from lazo.label_group
    where workspace_id = ${tx.workspaceId} and book_id = ${bookId} and group_id = ${groupId}`.execute(tx.sql)
}

/** From now on the actor's device is shown labels as groups, and so starts over. */
export async function setHasGroups(tx: WriteTx): Promise<void> {
  await sql`update lazo.device set has_groups = true, epoch = epoch + 1 where workspace_id = ${tx.workspaceId}
    and device_id = ${tx.actor.deviceId ?? null}::uuid and member_id = ${tx.actor.memberId} and not has_groups`.execute(
    tx.sql,
  )
}
