import { type Account, accountColumns } from './account-reader.ts'
import type { IdentityTx } from './identity-store.ts'

/** A key that a person's own device holds and unlocks. */
export interface Passkey {
  readonly passkeyId: string
  readonly accountId: string
  readonly credentialId: Buffer
  readonly publicKey: Buffer
  /** How often it was used, where the device counts. */
  readonly counter: number
  /** By what a browser reaches its device: `internal`, `hybrid`, `usb` … */
  readonly transports: readonly string[]
  readonly name: string
  /** Whether it is kept in a cloud and so outlives its device. */
  readonly isSynced: boolean
  readonly createdAt: Date
  readonly usedAt: Date | null
}

/** A passkey with the account it opens. */
export interface PasskeyWithAccount extends Passkey {
  readonly account: Account
}

const columns = [
  'passkey.passkey_id as passkeyId',
  'passkey.credential_id as credentialId',
  'passkey.public_key as publicKey',
  'passkey.counter',
  'passkey.transports',
  'passkey.name as passkeyName',
  'passkey.is_synced as isSynced',
  'passkey.created_at as madeAt',
  'passkey.used_at as usedAt',
] as const

/** Inserts a passkey; false when its device gave it to somebody already. */
export async function insertPasskey(tx: IdentityTx, passkey: Passkey): Promise<boolean> {
  const result = await tx.sql
    .insertInto('passkey')
    .values({
      passkey_id: passkey.passkeyId,
      account_id: passkey.accountId,
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: [...passkey.transports],
      name: passkey.name,
      is_synced: passkey.isSynced,
      created_at: passkey.createdAt,
      used_at: passkey.usedAt,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** The passkey that calls itself so, with its account. */
export async function readPasskey(tx: IdentityTx, credentialId: Buffer): Promise<PasskeyWithAccount | null> {
  const row = await tx.sql
    .selectFrom('passkey')
    .innerJoin('account', 'account.account_id', 'passkey.account_id')
    .select([...columns, ...accountColumns])
    .where('passkey.credential_id', '=', credentialId)
    .executeTakeFirst()
  if (!row) return null
  const { accountId, email, name, createdAt, disabledAt, passkeyName, madeAt, ...passkey } = row
  const account = { accountId, email, name, createdAt, disabledAt }
  return { ...passkey, accountId, name: passkeyName, createdAt: madeAt, account }
}

/** The passkeys of an account, the oldest first. */
export async function readPasskeysOf(tx: IdentityTx, accountId: string): Promise<Passkey[]> {
  const rows = await tx.sql
    .selectFrom('passkey')
    .select(columns)
    .where('account_id', '=', accountId)
    .orderBy('passkey_id')
    .execute()
  return rows.map(({ passkeyName, madeAt, ...passkey }) => ({
    ...passkey,
    accountId,
    name: passkeyName,
    createdAt: madeAt,
  }))
}

/** Which of these accounts have a passkey. */
export async function readAccountsWithPasskey(tx: IdentityTx, accountIds: readonly string[]): Promise<Set<string>> {
  if (accountIds.length === 0) return new Set()
  const rows = await tx.sql
    .selectFrom('passkey')
    .select('account_id as accountId')
    .distinct()
    .where('account_id', 'in', accountIds)
    .execute()
  return new Set(rows.map(({ accountId }) => accountId))
}

/** Notes that a passkey was used, and how often it has been by its own count. */
export async function touchPasskey(
  tx: IdentityTx,
  passkeyId: string,
  use: { at: Date; counter: number },
): Promise<void> {
  await tx.sql
    .updateTable('passkey')
    .set({ used_at: use.at, counter: use.counter })
    .where('passkey_id', '=', passkeyId)
    .execute()
}

/** Gives a passkey of an account another name; false when it has no such passkey. */
export async function renamePasskeyRow(
  tx: IdentityTx,
  accountId: string,
  passkeyId: string,
  name: string,
): Promise<boolean> {
  const result = await tx.sql
    .updateTable('passkey')
    .set({ name })
    .where('passkey_id', '=', passkeyId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Removes a passkey of an account; false when it has no such passkey. */
export async function deletePasskey(tx: IdentityTx, accountId: string, passkeyId: string): Promise<boolean> {
  const result = await tx.sql
    .deleteFrom('passkey')
    .where('passkey_id', '=', passkeyId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Removes all passkeys of an account; false when it had none. */
export async function deletePasskeysOf(tx: IdentityTx, accountId: string): Promise<boolean> {
  const result = await tx.sql.deleteFrom('passkey').where('account_id', '=', accountId).executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Takes the answer to a question, once: of several callers at the same moment exactly one is told true. */
export async function useChallenge(tx: IdentityTx, hash: Buffer, expiresAt: Date): Promise<boolean> {
  const result = await tx.sql
    .insertInto('used_challenge')
    .values({ challenge_hash: hash, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}
