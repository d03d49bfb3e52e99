import { type Account, accountColumns } from './account-reader.ts'
import type { IdentityTx } from './identity-store.ts'
import type { IdentityDatabase } from './tables.ts'

/** A browser that is signed in. */
export interface SessionRecord {
  readonly sessionId: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date
  /** What the browser says it is, shown to its owner. */
  readonly client: string
  /** By what its owner proved to be there. */
  readonly way: SignInWay
  /** About from where it was last used. */
  readonly address: string
  /** The only workspace it opens, where that one vouched for its owner; null: all of the account's. */
  readonly workspaceId: string | null
}

/** By what somebody proved to be the owner of an account. */
export type SignInWay = IdentityDatabase['session']['way']

/** A session with the account it belongs to. */
export interface SessionWithAccount extends SessionRecord {
  readonly account: Account
}

const sessionColumns = [
  'session.session_id as sessionId',
  'session.created_at as sessionCreatedAt',
  'session.expires_at as expiresAt',
  'session.used_at as usedAt',
  'session.client',
  'session.way',
  'session.address',
  'session.workspace_id as workspaceId',
] as const

/** Inserts a session of an account; only the hash of its token is kept. */
export async function insertSession(
  tx: IdentityTx,
  accountId: string,
  tokenHash: Buffer,
  session: SessionRecord,
): Promise<void> {
  await tx.sql
    .insertInto('session')
    .values({
      session_id: session.sessionId,
      account_id: accountId,
      token_hash: tokenHash,
      created_at: session.createdAt,
      expires_at: session.expiresAt,
      used_at: session.usedAt,
      client: session.client,
      way: session.way,
      address: session.address,
      workspace_id: session.workspaceId,
    })
    .execute()
}

/** The session whose token has this hash, expired or not. */
export async function readSession(tx: IdentityTx, tokenHash: Buffer): Promise<SessionWithAccount | null> {
  const row = await tx.sql
    .selectFrom('session')
    .innerJoin('account', 'account.account_id', 'session.account_id')
    .select([...sessionColumns, ...accountColumns])
    .where('session.token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (!row) return null
  const { accountId, email, name, createdAt, disabledAt, sessionCreatedAt, ...session } = row
  return { ...session, createdAt: sessionCreatedAt, account: { accountId, email, name, createdAt, disabledAt } }
}

/** Which sessions of an account: all, or those that open one workspace alone. */
export interface SessionScope {
  readonly accountId: string
  readonly workspaceId: string | null
}

/** The sessions of an account, the last used first. */
export async function readSessionsOf(tx: IdentityTx, scope: SessionScope): Promise<SessionRecord[]> {
  const rows = await tx.sql
    .selectFrom('session')
    .select(sessionColumns)
    .where('account_id', '=', scope.accountId)
    .$if(scope.workspaceId !== null, (query) => query.where('workspace_id', '=', scope.workspaceId))
    .orderBy('used_at', 'desc')
    .execute()
  return rows.map(({ sessionCreatedAt, ...session }) => ({ ...session, createdAt: sessionCreatedAt }))
}

/** Notes when and about from where a session was used, unless that was already noted after `unlessSince`. */
export async function touchSession(
  tx: IdentityTx,
  sessionId: string,
  use: { at: Date; address: string },
  unlessSince: Date,
): Promise<void> {
  await tx.sql
    .updateTable('session')
    .set({ used_at: use.at, address: use.address })
    .where('session_id', '=', sessionId)
    .where('used_at', '<=', unlessSince)
    .execute()
}

/** Notes that the owner of a session has proved more than when it was opened. */
export async function setSessionWay(tx: IdentityTx, sessionId: string, way: SignInWay): Promise<void> {
  await tx.sql.updateTable('session').set({ way }).where('session_id', '=', sessionId).execute()
}

/** Ends one session of a scope; false when there is no such session. */
export async function deleteSession(tx: IdentityTx, scope: SessionScope, sessionId: string): Promise<boolean> {
  const result = await tx.sql
    .deleteFrom('session')
    .where('session_id', '=', sessionId)
    .where('account_id', '=', scope.accountId)
    .$if(scope.workspaceId !== null, (query) => query.where('workspace_id', '=', scope.workspaceId))
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Ends all sessions of a scope but one, and tells how many. */
export async function deleteOtherSessions(tx: IdentityTx, scope: SessionScope, sessionId: string): Promise<number> {
  const result = await tx.sql
    .deleteFrom('session')
    .where('session_id', '<>', sessionId)
    .where('account_id', '=', scope.accountId)
    .$if(scope.workspaceId !== null, (query) => query.where('workspace_id', '=', scope.workspaceId))
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** Ends all sessions of an account. */
export async function deleteSessionsOf(tx: IdentityTx, accountId: string): Promise<void> {
  await tx.sql.deleteFrom('session').where('account_id', '=', accountId).execute()
}

/** Ends all sessions that open one workspace alone. */
export async function deleteSessionsIn(tx: IdentityTx, workspaceId: string): Promise<void> {
  await tx.sql.deleteFrom('session').where('workspace_id', '=', workspaceId).execute()
}
