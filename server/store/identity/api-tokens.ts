import { type Account, accountColumns } from './account-reader.ts'
import type { IdentityTx } from './identity-store.ts'

/** A key for programs: it acts as one member of one workspace. */
export interface ApiTokenRecord {
  readonly tokenId: string
  readonly accountId: string
  readonly workspaceId: string
  readonly memberId: string
  readonly label: string
  readonly scope: 'read' | 'write'
  readonly createdAt: Date
  /** Null: it does not expire. */
  readonly expiresAt: Date | null
  /** To the minute. */
  readonly usedAt: Date | null
  readonly revokedAt: Date | null
}

/** A token with the account it belongs to. */
export interface ApiTokenWithAccount extends ApiTokenRecord {
  readonly account: Account
}

const tokenColumns = [
  'api_token.token_id as tokenId',
  'api_token.workspace_id as workspaceId',
  'api_token.member_id as memberId',
  'api_token.label',
  'api_token.scope',
  'api_token.created_at as tokenCreatedAt',
  'api_token.expires_at as expiresAt',
  'api_token.used_at as usedAt',
  'api_token.revoked_at as revokedAt',
] as const

/** Inserts a token; only its hash is kept. */
export async function insertApiToken(tx: IdentityTx, tokenHash: Buffer, token: ApiTokenRecord): Promise<void> {
  await tx.sql
    .insertInto('api_token')
    .values({
      token_id: token.tokenId,
      account_id: token.accountId,
      workspace_id: token.workspaceId,
      member_id: token.memberId,
      label: token.label,
      scope: token.scope,
      token_hash: tokenHash,
      created_at: token.createdAt,
      expires_at: token.expiresAt,
      used_at: token.usedAt,
      revoked_at: token.revokedAt,
    })
    .execute()
}

/** The token of this hash, also when it is expired or revoked. */
export async function readApiToken(tx: IdentityTx, tokenHash: Buffer): Promise<ApiTokenWithAccount | null> {
  const row = await tx.sql
    .selectFrom('api_token')
    .innerJoin('account', 'account.account_id', 'api_token.account_id')
    .select([...tokenColumns, ...accountColumns])
    .where('api_token.token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (!row) return null
  const { accountId, email, name, createdAt, disabledAt, tokenCreatedAt, ...token } = row
  return { ...token, accountId, createdAt: tokenCreatedAt, account: { accountId, email, name, createdAt, disabledAt } }
}

/** The tokens of one member that are not revoked, the newest first. */
export async function readApiTokensOf(
  tx: IdentityTx,
  workspaceId: string,
  memberId: string,
): Promise<ApiTokenRecord[]> {
  const rows = await tx.sql
    .selectFrom('api_token')
    .select([...tokenColumns, 'api_token.account_id as accountId'])
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .where('revoked_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('token_id', 'desc')
    .execute()
  return rows.map(({ tokenCreatedAt, ...token }) => ({ ...token, createdAt: tokenCreatedAt }))
}

/** Notes that a token was used, unless that was already noted after `unlessSince`. */
export async function touchApiToken(tx: IdentityTx, tokenId: string, at: Date, unlessSince: Date): Promise<void> {
  await tx.sql
    .updateTable('api_token')
    .set({ used_at: at })
    .where('token_id', '=', tokenId)
    .where((where) => where.or([where('used_at', 'is', null), where('used_at', '<=', unlessSince)]))
    .execute()
}

/** Revokes one token of a workspace, when `memberId` is given only if it is that member's; false when there is none to revoke. */
export async function revokeApiTokenRow(
  tx: IdentityTx,
  token: { tokenId: string; workspaceId: string; memberId?: string },
  at: Date,
): Promise<boolean> {
  const { memberId } = token
  const result = await tx.sql
    .updateTable('api_token')
    .set({ revoked_at: at })
    .where('token_id', '=', token.tokenId)
    .where('workspace_id', '=', token.workspaceId)
    .where('revoked_at', 'is', null)
    .$if(memberId !== undefined, (query) => query.where('member_id', '=', memberId!))
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Revokes all tokens of a member. */
export async function revokeApiTokensOf(
  tx: IdentityTx,
  workspaceId: string,
  memberId: string,
  at: Date,
): Promise<void> {
  await tx.sql
    .updateTable('api_token')
    .set({ revoked_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .where('revoked_at', 'is', null)
    .execute()
}
