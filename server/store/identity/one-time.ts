import type { IdentityTx } from './identity-store.ts'

/** A code or link that works once. */
export interface OneTimeRecord {
  readonly oneTimeId: string
  readonly purpose: 'setup' | 'reset'
  readonly accountId: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
}

/** Inserts a code or link; only its hash is kept. */
export async function insertOneTime(tx: IdentityTx, tokenHash: Buffer, record: OneTimeRecord): Promise<void> {
  await tx.sql
    .insertInto('one_time')
    .values({
      one_time_id: record.oneTimeId,
      purpose: record.purpose,
      account_id: record.accountId,
      token_hash: tokenHash,
      created_at: record.createdAt,
      expires_at: record.expiresAt,
      used_at: null,
    })
    .execute()
}

/** Whether a code of the owner's set-up still works at a moment. */
export async function hasLiveSetupCode(tx: IdentityTx, at: Date): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('one_time')
    .select('one_time_id')
    .where('purpose', '=', 'setup')
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The code or link of this hash if it still works at a moment; looking does not use it up. */
export async function peekOneTime(
  tx: IdentityTx,
  purpose: OneTimeRecord['purpose'],
  tokenHash: Buffer,
  at: Date,
): Promise<OneTimeRecord | null> {
  const row = await tx.sql
    .selectFrom('one_time')
    .select([
      'one_time_id as oneTimeId',
      'purpose',
      'account_id as accountId',
      'created_at as createdAt',
      'expires_at as expiresAt',
    ])
    .where('purpose', '=', purpose)
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  return row ?? null
}

/** Uses up a code or link. Of several callers at the same moment exactly one is told true. */
export async function useOneTime(tx: IdentityTx, oneTimeId: string, at: Date): Promise<boolean> {
  const result = await tx.sql
    .updateTable('one_time')
    .set({ used_at: at })
    .where('one_time_id', '=', oneTimeId)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/**
 * Uses up a code of the owner's set-up, and with it all others: whichever is typed first, there is one owner. Locks them in
 * order, so that two different codes at the same moment wait for one another.
 */
export async function useSetupCode(tx: IdentityTx, oneTimeId: string, at: Date): Promise<boolean> {
  const live = await tx.sql
    .selectFrom('one_time')
    .select('one_time_id as id')
    .where('purpose', '=', 'setup')
    .where('used_at', 'is', null)
    .orderBy('one_time_id')
    .forUpdate()
    .execute()
  if (!live.some(({ id }) => id === oneTimeId)) return false
  const ids = live.map(({ id }) => id)
  await tx.sql.updateTable('one_time').set({ used_at: at }).where('one_time_id', 'in', ids).execute()
  return true
}

/** Makes a used code work again, because what it was used for came to nothing. */
export async function reopenOneTime(tx: IdentityTx, oneTimeId: string): Promise<void> {
  await tx.sql.updateTable('one_time').set({ used_at: null }).where('one_time_id', '=', oneTimeId).execute()
}

/** Uses up all links of an account that still work: a password that was just chosen is not reset by an older link. */
export async function useOneTimesOf(tx: IdentityTx, accountId: string, at: Date): Promise<void> {
  await tx.sql
    .updateTable('one_time')
    .set({ used_at: at })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute()
}
