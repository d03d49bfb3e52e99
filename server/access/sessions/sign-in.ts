import { normalEmail } from '@lazo/normal'
import { readSignIn } from '#store/identity/account-reader.ts'
import { renewPasswordHash } from '#store/identity/account-writer.ts'
import { noteKnownAddress } from '#store/identity/known-addresses.ts'
import type { Access, Caller } from '../access.ts'
import { refuseDisabled } from '../accounts/refuse-disabled.ts'
import { type ProvenAccount, provePassword } from '../passwords/prove-password.ts'
import { addressKey } from '../tries/address-key.ts'
import { type NewSession, openSession } from './open-session.ts'

const LONGEST_TYPED = 320

/** What a person types to sign in. */
export interface SignInInput {
  readonly email: string
  readonly password: string
  /** What the browser says it is; shown in the list of sessions. */
  readonly client?: string | undefined
}

/**
 * Opens a session for e-mail and password. Throws `sign-in-failed` alike for a wrong password and an unknown e-mail,
 * `too-many-tries`, and `account-disabled` only to who knows the password.
 */
export async function signIn(access: Access, input: SignInInput, caller: Caller): Promise<NewSession> {
  const email = normalEmail(input.email)?.address ?? typedText(input.email)
  const address = addressKey(caller.address)
  const found = await access.identity.ask((tx) => readSignIn(tx, email, address))
  const account = await provePassword(access, { email, found, password: input.password }, caller)
  refuseDisabled(account)
  await renewHash(access, account, input.password)
  await access.identity.ask((tx) => noteKnownAddress(tx, account.accountId, address, access.clock.now()))
  const session = await openSession(access, account.accountId, input.client)
  await access.journal({
    act: 'signed-in',
    accountId: account.accountId,
    subject: `account:${account.accountId}`,
    door: caller.door,
    payload: { address: caller.address },
  })
  return session
}

/** What is no address leads to no account, but must not trouble the database either. */
function typedText(text: string): string {
  return text.slice(0, LONGEST_TYPED).toWellFormed().replaceAll('\u0000', '').toLowerCase()
}

/** The cost of hashing grows over the years; a password typed in is the occasion to follow. */
async function renewHash(access: Access, account: ProvenAccount, password: string): Promise<void> {
  if (!access.passwords.isOutdated(account.hash)) return
  const hash = await access.passwords.hash(password)
  await access.identity.ask((tx) => renewPasswordHash(tx, account.accountId, account.hash, hash))
}
