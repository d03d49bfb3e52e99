import type { IdentityTx } from './identity-store.ts'
import type { IdentityDatabase } from './tables.ts'

/** The key with which a company keeps the members of a workspace up to date. */
export interface ScimToken {
  readonly workspaceId: string
  readonly createdAt: Date
  /** To the minute. */
  readonly usedAt: Date | null
}

/** What the company calls one of our things: a member or a team. */
export interface ScimName {
  readonly workspaceId: string
  readonly kind: IdentityDatabase['scim_name']['kind']
  readonly resourceId: string
}

const columns = ['workspace_id as workspaceId', 'created_at as createdAt', 'used_at as usedAt'] as const

/** Keeps the hash of a key in place of the one before. */
export async function saveScimToken(tx: IdentityTx, workspaceId: string, hash: Buffer, at: Date): Promise<void> {
  const values = { token_hash: hash, created_at: at, used_at: null }
  await tx.sql
    .insertInto('scim_token')
    .values({ workspace_id: workspaceId, ...values })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(values))
    .execute()
}

/** The key of this hash. */
export async function readScimToken(tx: IdentityTx, hash: Buffer): Promise<ScimToken | null> {
  const row = await tx.sql.selectFrom('scim_token').select(columns).where('token_hash', '=', hash).executeTakeFirst()
  return row ?? null
}

/** The key of a workspace. */
export async function readScimTokenOf(tx: IdentityTx, workspaceId: string): Promise<ScimToken | null> {
  const row = await tx.sql
    .selectFrom('scim_token')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst()
  return row ?? null
}

/** Notes that the key of a workspace was used. */
export async function touchScimToken(tx: IdentityTx, workspaceId: string, at: Date): Promise<void> {
  await tx.sql.updateTable('scim_token').set({ used_at: at }).where('workspace_id', '=', workspaceId).execute()
}

/** Removes the key of a workspace; false when it has none. */
export async function deleteScimToken(tx: IdentityTx, workspaceId: string): Promise<boolean> {
  const result = await tx.sql.deleteFrom('scim_token').where('workspace_id', '=', workspaceId).executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** What the company calls the members or the teams of a workspace. */
export async function readScimNames(
  tx: IdentityTx,
  workspaceId: string,
  kind: ScimName['kind'],
): Promise<Map<string, string>> {
  const rows = await tx.sql
    .selectFrom('scim_name')
    .select(['resource_id as resourceId', 'external_id as externalId'])
    .where('workspace_id', '=', workspaceId)
    .where('kind', '=', kind)
    .execute()
  return new Map(rows.map(({ resourceId, externalId }) => [resourceId, externalId]))
}

/** Saves what the company calls one of them; null forgets it. */
export async function saveScimName(tx: IdentityTx, name: ScimName, externalId: string | null): Promise<void> {
  const { workspaceId, kind, resourceId } = name
  await tx.sql
    .deleteFrom('scim_name')
    .where('workspace_id', '=', workspaceId)
    .where('kind', '=', kind)
    .where('resource_id', '=', resourceId)
    .execute()
  if (externalId === null) return
  await tx.sql
    .insertInto('scim_name')
    .values({ workspace_id: workspaceId, kind, resource_id: resourceId, external_id: externalId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
