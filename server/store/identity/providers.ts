import { type Account, accountColumns } from './account-reader.ts'
import type { IdentityTx } from './identity-store.ts'
import type { IdentityDatabase } from './tables.ts'

/** Who may say, for one workspace, who somebody is. */
export interface Provider {
  readonly providerId: string
  readonly workspaceId: string
  readonly kind: IdentityDatabase['provider']['kind']
  readonly name: string
  readonly isOn: boolean
  /** Offered to everybody who comes to sign in, not only to those of its domains. */
  readonly isListed: boolean
  readonly domains: readonly string[]
  /** Whether who is no member yet becomes one. */
  readonly mayJoin: boolean
  /** What only this kind has. */
  readonly settings: unknown
  /** Sealed. */
  readonly secret: Buffer | null
  readonly createdAt: Date
  readonly updatedAt: Date
}

const columns = [
  'provider_id as providerId',
  'workspace_id as workspaceId',
  'kind',
  'name',
  'is_on as isOn',
  'is_listed as isListed',
  'domains',
  'may_join as mayJoin',
  'settings',
  'secret',
  'created_at as createdAt',
  'updated_at as updatedAt',
] as const

/** Saves a provider, new or in place of what it was. */
export async function saveProvider(tx: IdentityTx, provider: Provider): Promise<void> {
  const values = {
    name: provider.name,
    is_on: provider.isOn,
    is_listed: provider.isListed,
    domains: [...provider.domains],
    may_join: provider.mayJoin,
    settings: JSON.stringify(provider.settings),
    secret: provider.secret,
    updated_at: provider.updatedAt,
  }
  const { providerId, workspaceId, kind, createdAt } = provider
  await tx.sql
    .insertInto('provider')
    .values({ provider_id: providerId, workspace_id: workspaceId, kind, created_at: createdAt, ...values })
    .onConflict((conflict) => conflict.column('provider_id').doUpdateSet(values))
    .execute()
}

/** A provider of whatever workspace. */
export async function readProvider(tx: IdentityTx, providerId: string): Promise<Provider | null> {
  const row = await providers(tx).where('provider_id', '=', providerId).executeTakeFirst()
  return row ?? null
}

/** The providers of a workspace, the oldest first. */
export async function readProvidersOf(tx: IdentityTx, workspaceId: string): Promise<Provider[]> {
  return providers(tx).where('workspace_id', '=', workspaceId).orderBy('provider_id').execute()
}

/** The providers that are offered to whoever comes, and to an address of a domain. */
export async function readOfferedProviders(tx: IdentityTx, domain: string | null): Promise<Provider[]> {
  const all = await providers(tx).where('is_on', '=', true).orderBy('provider_id').execute()
  return all.filter(({ isListed, domains }) => isListed || (domain !== null && domains.includes(domain)))
}

/** Removes a provider of a workspace with its links; false when it has no such provider. */
export async function deleteProvider(tx: IdentityTx, workspaceId: string, providerId: string): Promise<boolean> {
  const result = await tx.sql
    .deleteFrom('provider')
    .where('provider_id', '=', providerId)
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** The account of somebody whom a provider knows. */
export async function readLinkedAccount(tx: IdentityTx, providerId: string, subject: string): Promise<Account | null> {
  const row = await tx.sql
    .selectFrom('provider_link')
    .innerJoin('account', 'account.account_id', 'provider_link.account_id')
    .select(accountColumns)
    .where('provider_link.provider_id', '=', providerId)
    .where('provider_link.subject', '=', subject)
    .executeTakeFirst()
  return row ?? null
}

/** Notes which account somebody is whom a provider knows; what was noted first stays. */
export async function insertProviderLink(
  tx: IdentityTx,
  link: { providerId: string; subject: string; accountId: string; at: Date },
): Promise<void> {
  await tx.sql
    .insertInto('provider_link')
    .values({
      provider_id: link.providerId,
      subject: link.subject,
      account_id: link.accountId,
      created_at: link.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

function providers(tx: IdentityTx) {
  return tx.sql.selectFrom('provider').select(columns)
}
