import { sql } from 'kysely'
import type { Role } from '#base/actor.ts'
import type { Store } from '../store.ts'

/** A workspace an account belongs to, and as what. */
export interface Membership {
  readonly workspaceId: string
  readonly workspaceName: string
  readonly memberId: string
  readonly role: Role
  readonly isDisabled: boolean
}

/** The memberships of an account in all workspaces. */
export async function readMemberships(store: Store, accountId: string): Promise<Membership[]> {
  return store.across(sql<Membership>`select workspace_id as "workspaceId", workspace_name as "workspaceName",
    member_id as "memberId", role, disabled as "isDisabled" from lazo.memberships_of(${accountId})`)
}

/** Whether there is any workspace at all. */
export async function hasWorkspaces(store: Store): Promise<boolean> {
  const [row] = await store.across(sql<{ exists: boolean }>`select exists (select from lazo.workspace_ids()) as exists`)
  return row!.exists
}

/** The names of all workspaces. */
export async function readWorkspaces(store: Store): Promise<{ workspaceId: string; name: string }[]> {
  return store.across(
    sql<{ workspaceId: string; name: string }>`select workspace_id as "workspaceId", name from lazo.workspace_names()`,
  )
}
