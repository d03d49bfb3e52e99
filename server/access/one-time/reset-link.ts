import { type Account, readAccount } from '#store/identity/account-reader.ts'
import { noteKnownAddress } from '#store/identity/known-addresses.ts'
import { insertOneTime, peekOneTime, useOneTime } from '#store/identity/one-time.ts'
import type { Access, Caller } from '../access.ts'
import { later, lifetimes } from '../access-times.ts'
import { refuseDisabled } from '../accounts/refuse-disabled.ts'
import { checkPassword } from '../passwords/check-password.ts'
import { replacePassword } from '../passwords/replace-password.ts'
import { newSecret, secretHash } from '../secret-text.ts'
import { addressKey } from '../tries/address-key.ts'
import { countTry } from '../tries/count-try.ts'
import { oneTimeLimits } from '../tries/try-limits.ts'
import { codeInvalid } from './code-invalid.ts'

/** The secret of a link that resets a password; the door puts it behind its address. */
export interface ResetLink {
  readonly token: string
  readonly expiresAt: Date
}

/**
 * Makes a link by which an account's owner chooses a password, once, within a day. Who holds the link gets the account, so
 * only commands on the machine itself and who has just made the account may ask for one.
 */
export async function makeResetLink(access: Access, account: Account, caller: Caller): Promise<ResetLink> {
  refuseDisabled(account)
  const token = newSecret()
  const createdAt = access.clock.now()
  const expiresAt = later(createdAt, lifetimes.resetLink)
  const record = {
    oneTimeId: access.ids.next(),
    purpose: 'reset' as const,
    accountId: account.accountId,
    createdAt,
    expiresAt,
  }
  await access.identity.ask((tx) => insertOneTime(tx, secretHash(token)!, record))
  const subject = `account:${account.accountId}`
  await access.journal({ act: 'reset-link-made', accountId: null, subject, door: caller.door, payload: {} })
  return { token, expiresAt }
}

/**
 * Chooses a password by a link. All sessions of the account end, and the link and its siblings with them; a password that is
 * too weak uses nothing up. Throws `code-invalid`, `password-weak`, `too-many-tries`.
 */
export async function resetPassword(
  access: Access,
  input: { token: string; password: string },
  caller: Caller,
): Promise<Account> {
  const counted = await countTry(access, oneTimeLimits('reset', caller.address))
  const { oneTimeId, account } = await findLink(access, input.token)
  await counted.giveBack()
  refuseDisabled(account)
  checkPassword(input.password, account)
  const hash = await access.passwords.hash(input.password)
  const now = access.clock.now()
  const isFirst = await access.identity.transact(async (tx) => {
    if (!(await useOneTime(tx, oneTimeId, now))) return false
    await replacePassword(tx, account, hash, now)
    await noteKnownAddress(tx, account.accountId, addressKey(caller.address), now)
    return true
  })
  if (!isFirst) throw codeInvalid()
  const { accountId } = account
  await access.journal({
    act: 'password-reset',
    accountId,
    subject: `account:${accountId}`,
    door: caller.door,
    payload: { address: caller.address },
  })
  return account
}

async function findLink(access: Access, token: string): Promise<{ oneTimeId: string; account: Account }> {
  const hash = secretHash(token)
  if (!hash) throw codeInvalid()
  const found = await access.identity.ask((tx) => peekOneTime(tx, 'reset', hash, access.clock.now()))
  if (!found?.accountId) throw codeInvalid()
  const account = await access.identity.ask((tx) => readAccount(tx, found.accountId!))
  if (!account) throw codeInvalid()
  return { oneTimeId: found.oneTimeId, account }
}
