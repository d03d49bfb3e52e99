import { sql } from 'kysely'
import type { Store } from '../store.ts'

/** An import that waits or was cut short, and whose it is. */
export interface UnfinishedImport {
  readonly workspaceId: string
  readonly importId: string
  readonly memberId: string
}

/** The imports of all workspaces that wait or were cut short. */
export async function readUnfinishedImports(store: Store): Promise<UnfinishedImport[]> {
  return store.across(
    sql<UnfinishedImport>`select workspace_id as "workspaceId", import_id as "importId", created_by as "memberId" from lazo.unfinished_imports()`,
  )
}

/** The account and role of a member who may act; null for one who is gone or disabled. */
export async function readMemberAsActor(
  store: Store,
  member: { workspaceId: string; memberId: string },
): Promise<{ accountId: string; role: 'owner' | 'admin' | 'member' | 'guest' } | null> {
  const rows = await store.across(
    sql<{ accountId: string; role: 'owner' | 'admin' | 'member' | 'guest' }>`
      select account_id as "accountId", role from lazo.member_as_actor(${member.workspaceId}, ${member.memberId})`,
  )
  return rows[0] ?? null
}

/** The ids of all workspaces. */
export async function readWorkspaceIds(store: Store): Promise<string[]> {
  const rows = await store.across(
    sql<{ workspaceId: string }>`select workspace_ids as "workspaceId" from lazo.workspace_ids()`,
  )
  return rows.map((row) => row.workspaceId)
}
