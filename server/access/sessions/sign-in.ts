import { normalEmail } from '@lazo/normal'
import { readSignIn } from '#store/identity/account-reader.ts'
import { renewPasswordHash } from '#store/identity/account-writer.ts'
import { noteKnownAddress } from '#store/identity/known-addresses.ts'
import type { Access, Caller } from '../access.ts'
import { refuseDisabled } from '../accounts/refuse-disabled.ts'
import { type ProvenAccount, provePassword } from '../passwords/prove-password.ts'
import { factorScope } from '../second-factor/factor-scope.ts'
import { proveSecondFactor } from '../second-factor/prove-second-factor.ts'
import { addressKey } from '../tries/address-key.ts'
import { browserOf } from '../tries/known-browser.ts'
import { type NewSession, openSession } from './open-session.ts'

const LONGEST_TYPED = 320

/** What a person types to sign in. */
export interface SignInInput {
  readonly email: string
  readonly password: string
  /** The code of the second factor, for who has one. */
  readonly code?: string | undefined
  /** What the browser says it is; shown in the list of sessions. */
  readonly client?: string | undefined
}

/**
 * Opens a session for e-mail and password, and the code of who has a second factor. Throws `sign-in-failed` alike for a wrong
 * password and an unknown e-mail, `too-many-tries`, and only to who knows the password `account-disabled`, `second-factor-needed`
 * and `second-factor-wrong`.
 */
export async function signIn(access: Access, input: SignInInput, caller: Caller): Promise<NewSession> {
  const email = normalEmail(input.email)?.address ?? typedText(input.email)
  const address = addressKey(caller.address)
  const found = await access.identity.ask((tx) => readSignIn(tx, email, address))
  const account = await provePassword(access, { email, found, password: input.password }, caller)
  refuseDisabled(account)
  const scope = factorScope(account.accountId, null)
  const isKnown = account.isKnownAddress || browserOf(access, account.accountId, caller.browser) !== null
  const claim = { scope, code: input.code, isKnownAddress: isKnown }
  const way = (await proveSecondFactor(access, claim, caller)) ? 'password-and-code' : 'password'
  await renewHash(access, account, input.password)
  await access.identity.ask((tx) => noteKnownAddress(tx, account.accountId, address, access.clock.now()))
  const session = await openSession(access, { accountId: account.accountId, way, client: input.client }, caller)
  await access.journal({
    act: 'signed-in',
    accountId: account.accountId,
    subject: `account:${account.accountId}`,
    door: caller.door,
    payload: { address: caller.address, way },
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
