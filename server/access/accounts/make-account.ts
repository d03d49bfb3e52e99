import { ProductError } from '#base/errors.ts'
import type { Account } from '#store/identity/account-reader.ts'
import { accountEmail, accountName } from '#store/identity/account-words.ts'
import { ensureAccountRow } from '#store/identity/account-writer.ts'
import type { Access, Caller } from '../access.ts'
import { checkPassword } from '../passwords/check-password.ts'
import { replacePassword } from '../passwords/replace-password.ts'

/**
 * Makes an account with a password. Throws `account-exists` when there is one with the address: only its owner, signed in, does
 * anything with it; `email-invalid`, `password-weak`.
 */
export async function makeAccount(
  access: Access,
  input: { email: string; name: string; password: string },
  caller: Caller,
): Promise<Account> {
  const person = { email: accountEmail(input.email), name: accountName(input.name) }
  checkPassword(input.password, person)
  const hash = await access.passwords.hash(input.password)
  const fresh = { accountId: access.ids.next(), ...person, at: access.clock.now() }
  const account = await access.identity.transact(async (tx) => {
    const row = await ensureAccountRow(tx, fresh)
    if (row.accountId !== fresh.accountId) return null
    await replacePassword(tx, row, hash, fresh.at)
    return row
  })
  if (!account) throw accountExists()
  const { accountId, email } = account
  await access.journal({
    act: 'account-created',
    accountId,
    subject: `account:${accountId}`,
    door: caller.door,
    payload: { email, address: caller.address },
  })
  return account
}

function accountExists(): ProductError {
  return new ProductError('account-exists', 'There is an account with this address. Sign in and open the link again.')
}
