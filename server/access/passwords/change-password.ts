import { ProductError } from '#base/errors.ts'
import { readAccount, readSignIn } from '#store/identity/account-reader.ts'
import { noteKnownAddress } from '#store/identity/known-addresses.ts'
import type { SignInWay } from '#store/identity/sessions.ts'
import type { Access, Caller } from '../access.ts'
import { refuseDisabled } from '../accounts/refuse-disabled.ts'
import { type NewSession, openSession } from '../sessions/open-session.ts'
import { addressKey } from '../tries/address-key.ts'
import { checkPassword } from './check-password.ts'
import { provePassword } from './prove-password.ts'
import { replacePassword } from './replace-password.ts'

/** What a person types to change the password, and the browser it is typed in. */
export interface ChangePasswordInput {
  readonly accountId: string
  readonly current: string
  readonly next: string
  /** By what the session was opened in which it is typed; the new one counts the same. */
  readonly way?: SignInWay
  readonly client?: string | undefined
}

/**
 * Changes a password whose owner knows the current one. All sessions end; the one given back is new. API tokens stay.
 * Throws `sign-in-failed` when the current one is wrong, `password-weak`, `too-many-tries`.
 */
export async function changePassword(access: Access, input: ChangePasswordInput, caller: Caller): Promise<NewSession> {
  const known = await access.identity.ask((tx) => readAccount(tx, input.accountId))
  if (!known) throw new ProductError('account-not-found', 'There is no such account.')
  const address = addressKey(caller.address)
  const found = await access.identity.ask((tx) => readSignIn(tx, known.email, address))
  const account = await provePassword(access, { email: known.email, found, password: input.current }, caller)
  refuseDisabled(account)
  checkPassword(input.next, account)
  const hash = await access.passwords.hash(input.next)
  const now = access.clock.now()
  await access.identity.transact(async (tx) => {
    await replacePassword(tx, account, hash, now)
    await noteKnownAddress(tx, account.accountId, address, now)
  })
  const { accountId } = account
  const session = await openSession(access, { accountId, way: input.way ?? 'password', client: input.client }, caller)
  await access.journal({
    act: 'password-changed',
    accountId,
    subject: `account:${accountId}`,
    door: caller.door,
    payload: { address: caller.address },
  })
  return session
}
