import type { IdentityTx } from './identity-store.ts'

/** A person who may sign in, whatever workspaces they belong to. */
export interface Account {
  readonly accountId: string
  readonly email: string
  readonly name: string
  readonly createdAt: Date
  readonly disabledAt: Date | null
}

/** What a try to sign in needs to know, in one look-up. */
export interface SignInRecord extends Account {
  /** The PHC string of the password; null while none was chosen. */
  readonly hash: string | null
  /** Whether this account signed in from this address before. */
  readonly isKnownAddress: boolean
}

/** The columns of an account under the names of `Account`. */
export const accountColumns = [
  'account.account_id as accountId',
  'account.email',
  'account.name',
  'account.created_at as createdAt',
  'account.disabled_at as disabledAt',
] as const

/** The account of an id. */
export async function readAccount(tx: IdentityTx, accountId: string): Promise<Account | null> {
  const row = await tx.sql
    .selectFrom('account')
    .select(accountColumns)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row ?? null
}

/** The account of an e-mail address in its normal form. */
export async function readAccountByEmail(tx: IdentityTx, email: string): Promise<Account | null> {
  const row = await tx.sql.selectFrom('account').select(accountColumns).where('email', '=', email).executeTakeFirst()
  return row ?? null
}

/** Account, password and whether the address is known, for an e-mail in its normal form; one statement, found or not. */
export async function readSignIn(tx: IdentityTx, email: string, address: string): Promise<SignInRecord | null> {
  const row = await tx.sql
    .selectFrom('account')
    .leftJoin('password', 'password.account_id', 'account.account_id')
    .leftJoin('known_address', (join) =>
      join.onRef('known_address.account_id', '=', 'account.account_id').on('known_address.address', '=', address),
    )
    .select([...accountColumns, 'password.hash', 'known_address.address as knownAddress'])
    .where('account.email', '=', email)
    .executeTakeFirst()
  if (!row) return null
  const { knownAddress, ...record } = row
  return { ...record, isKnownAddress: knownAddress !== null }
}
