import { randomBytes } from 'node:crypto'
import { ProductError } from '#base/errors.ts'
import { insertSecondFactor, readSecondFactor, type SecondFactor } from '#store/identity/second-factors.ts'
import type { Access, Caller } from '../access.ts'
import { later, lifetimes } from '../access-times.ts'
import { requirePasskeyOfWhoHasOne } from '../passkeys/require-passkey.ts'
import type { SignedIn } from '../sessions/know-session.ts'
import { provePresence } from '../sessions/prove-presence.ts'
import { countTry } from '../tries/count-try.ts'
import { codeLimits, codeSubject } from '../tries/try-limits.ts'
import { factorScope, openFactor, sealFactor } from './factor-scope.ts'
import { keepConfirmed } from './keep-confirmed.ts'
import { factorWrong } from './prove-second-factor.ts'
import { base32, otpauthUri, readCode, stepOfCode } from './totp.ts'

/** What the standard asks for at least; apps take more as well (RFC 4226 §4). */
const SECRET_BYTES = 20

/** What goes into an app, typed or by the QR code of the address. */
export interface FactorSecret {
  readonly secret: string
  readonly uri: string
}

/**
 * Makes the secret of a second factor for who is signed in; it counts once it is confirmed. Throws `second-factor-on` for who has
 * one, `passkey-needed`, and what proving to be there throws.
 */
export async function beginSecondFactor(
  access: Access,
  signedIn: SignedIn,
  password: string | undefined,
  caller: Caller,
): Promise<FactorSecret> {
  await requirePasskeyOfWhoHasOne(access, signedIn)
  await provePresence(access, signedIn, password, caller)
  const { account, session } = signedIn
  const scope = factorScope(account.accountId, session.workspaceId)
  const secret = randomBytes(SECRET_BYTES)
  const fresh = { secret: sealFactor(access, scope, secret), createdAt: access.clock.now() }
  const isKept = await access.identity.ask((tx) => insertSecondFactor(tx, scope, fresh))
  if (!isKept) throw factorIsOn()
  return { secret: base32(secret), uri: otpauthUri(secret, account.email) }
}

/**
 * Confirms it by a code that the app shows, and gives the recovery codes, this once. This session counts as opened with the code
 * from now on; all others end. Throws `second-factor-wrong`, `second-factor-not-begun`, `second-factor-on`, `too-many-tries`.
 */
export async function confirmSecondFactorByCode(
  access: Access,
  signedIn: SignedIn,
  code: string,
  caller: Caller,
): Promise<string[]> {
  const { accountId } = signedIn.account
  const scope = factorScope(accountId, signedIn.session.workspaceId)
  const pending = requirePending(await access.identity.ask((tx) => readSecondFactor(tx, scope)), access.clock.now())
  const counted = await countTry(access, codeLimits(accountId, caller.address, true))
  const digits = readCode(code)
  const now = access.clock.now()
  const step = digits === null ? null : stepOfCode(openFactor(access, scope, pending.secret), digits, now)
  if (step === null) throw factorWrong()
  await counted.giveBack([codeSubject(accountId, caller.address)])
  const recoveryCodes = await keepConfirmed(access, signedIn, { createdAt: pending.createdAt, at: now, step })
  const subject = `account:${accountId}`
  const payload = { scope: signedIn.session.workspaceId }
  await access.journal({ act: 'second-factor-added', accountId, subject, door: caller.door, payload })
  return recoveryCodes
}

function requirePending(factor: SecondFactor | null, now: Date): SecondFactor {
  if (factor?.confirmedAt) throw factorIsOn()
  if (factor && later(factor.createdAt, lifetimes.factorPending) > now) return factor
  throw new ProductError(
    'second-factor-not-begun',
    'There is nothing to confirm. Begin again, and confirm within an hour.',
  )
}

function factorIsOn(): ProductError {
  return new ProductError('second-factor-on', 'There is a second factor already. Remove it first to set up another.')
}
