import { ProductError } from '#base/errors.ts'
import { type Account, readAccountByEmail } from '#store/identity/account-reader.ts'
import { accountEmail } from '#store/identity/account-words.ts'
import type { Access } from '../access.ts'

/** The account of an e-mail address, for commands on the machine itself. Throws `account-not-found`, `email-invalid`. */
export async function findAccount(access: Access, typed: string): Promise<Account> {
  const email = accountEmail(typed)
  const account = await access.identity.ask((tx) => readAccountByEmail(tx, email))
  if (account) return account
  throw new ProductError('account-not-found', `There is no account for ${email}.`, { facts: { email } })
}
