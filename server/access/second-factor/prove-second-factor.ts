import { ProductError } from '#base/errors.ts'
import type { IdentityTx } from '#store/identity/identity-store.ts'
import { type FactorScope, readSecondFactor, useRecoveryCode, useStep } from '#store/identity/second-factors.ts'
import type { Access, Caller } from '../access.ts'
import { countTry } from '../tries/count-try.ts'
import { codeLimits, codeSubject } from '../tries/try-limits.ts'
import { openFactor } from './factor-scope.ts'
import { recoveryCodeHash } from './recovery-codes.ts'
import { readCode, stepOfCode } from './totp.ts'

/** Who has shown a password, and what they typed as a code, if they were asked for one. */
export interface FactorClaim {
  readonly scope: FactorScope
  readonly code: string | undefined
  /** Whether the account signed in from this address before. */
  readonly isKnownAddress: boolean
}

/**
 * Asks for the second factor of who has one, and takes its code once: of the app, or for recovery. Tells whether there was one to
 * ask for. Throws `second-factor-needed` when none was typed, `second-factor-wrong`, `too-many-tries`.
 */
export async function proveSecondFactor(access: Access, claim: FactorClaim, caller: Caller): Promise<boolean> {
  const { scope, code } = claim
  const factor = await access.identity.ask((tx) => readSecondFactor(tx, scope))
  if (!factor?.confirmedAt) return false
  if (code === undefined || code.trim() === '') throw factorNeeded()
  const counted = await countTry(access, codeLimits(scope.accountId, caller.address, claim.isKnownAddress))
  const secret = openFactor(access, scope, factor.secret)
  if (!(await access.identity.ask((tx) => takeCode(access, tx, { scope, secret, code })))) {
    await journalFailure(access, scope.accountId, caller)
    throw factorWrong()
  }
  await counted.giveBack([codeSubject(scope.accountId, caller.address)])
  return true
}

/** The answer to a code that is none of these, or was used already. */
export function factorWrong(): ProductError {
  return new ProductError(
    'second-factor-wrong',
    'This code is not right, or was used already. Type the one that shows now.',
  )
}

async function takeCode(
  access: Access,
  tx: IdentityTx,
  { scope, secret, code }: { scope: FactorScope; secret: Buffer; code: string },
): Promise<boolean> {
  const now = access.clock.now()
  const digits = readCode(code)
  if (digits === null) return useRecoveryCode(tx, scope, recoveryCodeHash(access, scope, code), now)
  const step = stepOfCode(secret, digits, now)
  return step !== null && useStep(tx, scope, step)
}

function factorNeeded(): ProductError {
  const message = 'Type the code that your app shows, or one of your recovery codes.'
  return new ProductError('second-factor-needed', message, { facts: { ways: ['app', 'recovery'] } })
}

function journalFailure(access: Access, accountId: string, { door, address }: Caller): Promise<void> {
  const subject = `account:${accountId}`
  return access.journal({ act: 'second-factor-failed', accountId: null, subject, door, payload: { address } })
}
