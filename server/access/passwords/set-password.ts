import type { Account } from '#store/identity/account-reader.ts'
import type { Access, Caller } from '../access.ts'
import { checkPassword } from './check-password.ts'
import { replacePassword } from './replace-password.ts'

/**
 * Sets an account's password without asking for the current one: only for commands on the machine itself and for an account
 * that was just made. All its sessions end. Throws `password-weak`.
 */
export async function setPassword(access: Access, account: Account, password: string, caller: Caller): Promise<void> {
  checkPassword(password, account)
  const hash = await access.passwords.hash(password)
  await access.identity.transact((tx) => replacePassword(tx, account, hash, access.clock.now()))
  const subject = `account:${account.accountId}`
  await access.journal({ act: 'password-set', accountId: null, subject, door: caller.door, payload: {} })
}
