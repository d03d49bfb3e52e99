import { sql } from 'kysely'
import { INDEX_FORM } from '../search/index-form.ts'
import { removeScope } from '../search/writer.ts'
import type { WriteTx } from '../transaction.ts'
import type { StoredMember } from './reader.ts'

/** Inserts the workspace of the transaction. `era` is 32 random bits. */
export async function insertWorkspace(tx: WriteTx, name: string, era: number): Promise<void> {
  const settings = JSON.stringify({ indexForm: INDEX_FORM })
  const row = { workspace_id: tx.workspaceId, name, era, settings, created_at: tx.now }
  await tx.sql.insertInto('workspace').values(row).execute()
}

/** Gives the workspace of the transaction another name, and tells the one it had. */
export async function setWorkspaceName(tx: WriteTx, name: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`select name from lazo.workspace
    where workspace_id = ${tx.workspaceId} for no key update`.execute(tx.sql)
  await sql`update lazo.workspace set name = ${name} where workspace_id = ${tx.workspaceId}`.execute(tx.sql)
  return rows[0]!.name
}

/** Any number, the same in all versions: two processes never make the first workspace at once. */
const FIRST_WORKSPACE = 7_052_014

/** Waits until no other process makes the first workspace, and says whether there is one. */
export async function lockFirstWorkspace(tx: WriteTx): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${FIRST_WORKSPACE})`.execute(tx.sql)
  const { rows } = await sql<{ exists: boolean }>`select exists (select from lazo.workspace_ids()) as exists`.execute(
    tx.sql,
  )
  return rows[0]!.exists
}

/**
 * Inserts a member; false when the account is a member of this workspace already. `isAddressKnown` is false for an address that was only
 * typed by its owner.
 */
export async function insertMember(
  tx: WriteTx,
  member: Omit<StoredMember, 'createdAt' | 'disabledAt'> & { readonly isAddressKnown?: boolean },
): Promise<boolean> {
  const result = await tx.sql
    .insertInto('member')
    .values({
      workspace_id: tx.workspaceId,
      member_id: member.memberId,
      account_id: member.accountId,
      email: member.email,
      name: member.name,
      role: member.role,
      created_at: tx.now,
      disabled_at: null,
      is_address_known: member.isAddressKnown ?? true,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'account_id']).doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Shows a member under another name. */
export async function setMemberName(tx: WriteTx, memberId: string, name: string): Promise<void> {
  await one(tx, memberId).set({ name }).execute()
}

/** Gives a member another role. */
export async function setMemberRole(tx: WriteTx, memberId: string, role: StoredMember['role']): Promise<void> {
  await one(tx, memberId).set({ role }).execute()
}

/** Marks a member disabled at the transaction's moment, or takes the mark away. */
export async function setMemberDisabled(tx: WriteTx, memberId: string, isDisabled: boolean): Promise<void> {
  await one(tx, memberId)
    .set({ disabled_at: isDisabled ? tx.now : null })
    .execute()
}

/** Removes a member who owns no book, with overlays and what they find, views and places in teams; grants to the member go too. */
export async function deleteMember(tx: WriteTx, memberId: string): Promise<void> {
  const layers = await tx.sql
    .selectFrom('overlay')
    .select('card_id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('member_id', '=', memberId)
    .execute()
  await removeScope(
    tx,
    layers.map((layer) => layer.card_id),
    memberId,
  )
  await tx.sql
    .deleteFrom('book_grant')
    .where('workspace_id', '=', tx.workspaceId)
    .where('grantee_kind', '=', 'member')
    .where('grantee_id', '=', memberId)
    .execute()
  await tx.sql
    .deleteFrom('member')
    .where('workspace_id', '=', tx.workspaceId)
    .where('member_id', '=', memberId)
    .execute()
}

function one(tx: WriteTx, memberId: string) {
  return tx.sql.updateTable('member').where('workspace_id', '=', tx.workspaceId).where('member_id', '=', memberId)
}
