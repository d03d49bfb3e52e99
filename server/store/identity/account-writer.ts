import { type Account, accountColumns } from './account-reader.ts'
import type { IdentityTx } from './identity-store.ts'

/** The account of an e-mail address (in its normal form), made under `accountId` if there is none; two at once make one. */
export async function ensureAccountRow(
  tx: IdentityTx,
  fresh: { accountId: string; email: string; name: string; at: Date },
): Promise<Account> {
  return tx.sql
    .insertInto('account')
    .values({
      account_id: fresh.accountId,
      email: fresh.email,
      name: fresh.name,
      created_at: fresh.at,
      disabled_at: null,
    })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ email: fresh.email }))
    .returning(accountColumns)
    .executeTakeFirstOrThrow()
}

/** Locks an account against being removed until the transaction ends; false when it is gone. */
export async function holdAccount(tx: IdentityTx, accountId: string): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('account')
    .select('account_id')
    .where('account_id', '=', accountId)
    .forShare()
    .executeTakeFirst()
  return row !== undefined
}

/** Locks an account for its removal, once all who hold it are done; false when it is gone. */
export async function lockAccount(tx: IdentityTx, accountId: string): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('account')
    .select('account_id')
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** Removes an account with its password, sessions, tokens, links and known addresses. */
export async function deleteAccount(tx: IdentityTx, accountId: string): Promise<void> {
  await tx.sql.deleteFrom('account').where('account_id', '=', accountId).execute()
}

/** Marks an account disabled since a moment, or takes the mark away (null). */
export async function setAccountDisabled(tx: IdentityTx, accountId: string, since: Date | null): Promise<void> {
  await tx.sql.updateTable('account').set({ disabled_at: since }).where('account_id', '=', accountId).execute()
}

/** Saves the PHC string of an account's password in place of the one it had. */
export async function savePasswordHash(tx: IdentityTx, accountId: string, hash: string, at: Date): Promise<void> {
  await tx.sql
    .insertInto('password')
    .values({ account_id: accountId, hash, changed_at: at })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ hash, changed_at: at }))
    .execute()
}

/** Saves the same password under newer parameters, unless it was changed meanwhile. */
export async function renewPasswordHash(tx: IdentityTx, accountId: string, from: string, to: string): Promise<void> {
  await tx.sql
    .updateTable('password')
    .set({ hash: to })
    .where('account_id', '=', accountId)
    .where('hash', '=', from)
    .execute()
}
