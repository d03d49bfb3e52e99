import { type Account, accountColumns } from './account-reader.ts'
import type { IdentityTx } from './identity-store.ts'

/** A browser that is signed in. */
export interface SessionRecord {
  readonly sessionId: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date
  /** What the browser says it is, shown to its owner. */
  readonly client: string
}

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
  const { sessionId, sessionCreatedAt, expiresAt, usedAt, client, ...account } = row
  return { sessionId, createdAt: sessionCreatedAt, expiresAt, usedAt, client, account }
}

/** The sessions of an account, the last used first. */
export async function readSessionsOf(tx: IdentityTx, accountId: string): Promise<SessionRecord[]> {
  const rows = await tx.sql
    .selectFrom('session')
    .select(sessionColumns)
    .where('account_id', '=', accountId)
    .orderBy('used_at', 'desc')
    .execute()
  return rows.map(({ sessionCreatedAt, ...session }) => ({ ...session, createdAt: sessionCreatedAt }))
}

/** Notes that a session was used, unless that was already noted after `unlessSince`. */
export async function touchSession(tx: IdentityTx, sessionId: string, at: Date, unlessSince: Date): Promise<void> {
  await tx.sql
    .updateTable('session')
    .set({ used_at: at })
    .where('session_id', '=', sessionId)
    .where('used_at', '<=', unlessSince)
    .execute()
}

/** Ends one session of an account; false when it has no such session. */
export async function deleteSession(tx: IdentityTx, accountId: string, sessionId: string): Promise<boolean> {
  const result = await tx.sql
    .deleteFrom('session')
    .where('session_id', '=', sessionId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Ends all sessions of an account. */
export async function deleteSessionsOf(tx: IdentityTx, accountId: string): Promise<void> {
  await tx.sql.deleteFrom('session').where('account_id', '=', accountId).execute()
}
