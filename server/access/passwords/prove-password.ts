import { ProductError } from '#base/errors.ts'
import type { SignInRecord } from '#store/identity/account-reader.ts'
import type { Access, Caller } from '../access.ts'
import { comparedOrGivenBack, countTry } from '../tries/count-try.ts'
import { browserOf } from '../tries/known-browser.ts'
import { browserLimits, pairSubject, signInLimits } from '../tries/try-limits.ts'

/** Somebody's claim to be the owner of an account. */
export interface Claim {
  /** In its normal form, or as typed when it has none. */
  readonly email: string
  /** The account of that e-mail, if there is one. */
  readonly found: SignInRecord | null
  readonly password: string
}

/** An account whose password is right. */
export type ProvenAccount = SignInRecord & { readonly hash: string }

/**
 * Gives the account when the password is right. Without account or password the same steps are walked with a decoy, so
 * neither words nor time tell whether there is one. Throws `sign-in-failed` and `too-many-tries`.
 */
export async function provePassword(access: Access, claim: Claim, caller: Caller): Promise<ProvenAccount> {
  const { email, found, password } = claim
  const browser = found && browserOf(access, found.accountId, caller.browser)
  const limits = browser
    ? browserLimits(found.accountId, browser)
    : signInLimits(email, caller.address, found?.isKnownAddress ?? false)
  const counted = await countTry(access, limits)
  const isRight = await comparedOrGivenBack(counted, access.passwords.matches(found?.hash ?? null, password))
  if (!isRight || !found?.hash) {
    await journalFailure(access, found, caller)
    throw signInFailed()
  }
  await counted.giveBack([pairSubject(email, caller.address)])
  return { ...found, hash: found.hash }
}

function journalFailure(access: Access, found: SignInRecord | null, caller: Caller): Promise<void> {
  const subject = found ? `account:${found.accountId}` : 'account:unknown'
  return access.journal({
    act: 'sign-in-failed',
    accountId: null,
    subject,
    door: caller.door,
    payload: { address: caller.address },
  })
}

function signInFailed(): ProductError {
  return new ProductError('sign-in-failed', 'E-mail address or password are wrong.')
}
