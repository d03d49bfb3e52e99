import { ProductError } from '#base/errors.ts'
import type { Account } from '#store/identity/account-reader.ts'
import { deletePasskeysOf } from '#store/identity/passkeys.ts'
import {
  countRecoveryCodes,
  deleteSecondFactor,
  deleteSecondFactorsOf,
  readSecondFactor,
  replaceRecoveryCodes,
} from '#store/identity/second-factors.ts'
import { setSessionWay } from '#store/identity/sessions.ts'
import type { Access, Caller } from '../access.ts'
import { withoutCode } from '../sessions/is-strong.ts'
import type { SignedIn } from '../sessions/know-session.ts'
import { provePresence } from '../sessions/prove-presence.ts'
import { factorScope } from './factor-scope.ts'
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts'

/** The second factor as its owner sees it. */
export interface FactorState {
  /** Null while there is none. */
  readonly since: Date | null
  readonly recoveryCodesLeft: number
}

/** Whether who is signed in has a second factor, and how many recovery codes are left. */
export async function readFactorState(access: Access, { account, session }: SignedIn): Promise<FactorState> {
  const scope = factorScope(account.accountId, session.workspaceId)
  const factor = await access.identity.ask((tx) => readSecondFactor(tx, scope))
  if (!factor?.confirmedAt) return { since: null, recoveryCodesLeft: 0 }
  const recoveryCodesLeft = await access.identity.ask((tx) => countRecoveryCodes(tx, scope))
  return { since: factor.confirmedAt, recoveryCodesLeft }
}

/** Takes the second factor away for who types the password. Throws `second-factor-off`, and what proving to be there throws. */
export async function removeSecondFactor(
  access: Access,
  signedIn: SignedIn,
  password: string | undefined,
  caller: Caller,
): Promise<void> {
  await provePresence(access, signedIn, password, caller)
  const { account, session } = signedIn
  const scope = factorScope(account.accountId, session.workspaceId)
  const isRemoved = await access.identity.transact(async (tx) => {
    await setSessionWay(tx, session.sessionId, withoutCode(session.way))
    return deleteSecondFactor(tx, scope)
  })
  if (!isRemoved) throw factorIsOff()
  await journal(access, 'second-factor-removed', account.accountId, caller)
}

/** Gives ten fresh recovery codes in place of those before. Throws `second-factor-off`, and what proving to be there throws. */
export async function renewRecoveryCodes(
  access: Access,
  signedIn: SignedIn,
  password: string | undefined,
  caller: Caller,
): Promise<string[]> {
  await provePresence(access, signedIn, password, caller)
  const { account, session } = signedIn
  const scope = factorScope(account.accountId, session.workspaceId)
  const factor = await access.identity.ask((tx) => readSecondFactor(tx, scope))
  if (!factor?.confirmedAt) throw factorIsOff()
  const codes = newRecoveryCodes()
  const hashes = codes.map((code) => recoveryCodeHash(access, scope, code))
  await access.identity.transact((tx) => replaceRecoveryCodes(tx, scope, hashes))
  await journal(access, 'recovery-codes-made', account.accountId, caller)
  return codes
}

/**
 * Takes every second factor and passkey of an account away, for who has lost phone and recovery codes: only for commands on the
 * machine itself. Tells whether there was one.
 */
export async function forgetSecondFactors(access: Access, { accountId }: Account, caller: Caller): Promise<boolean> {
  const wasThere = await access.identity.transact(async (tx) => {
    const hadCode = await deleteSecondFactorsOf(tx, accountId)
    return (await deletePasskeysOf(tx, accountId)) || hadCode
  })
  if (wasThere) await journal(access, 'second-factor-removed', accountId, caller)
  return wasThere
}

function factorIsOff(): ProductError {
  return new ProductError('second-factor-off', 'There is no second factor.')
}

function journal(
  access: Access,
  act: 'second-factor-removed' | 'recovery-codes-made',
  accountId: string,
  { door, address }: Caller,
): Promise<void> {
  return access.journal({ act, accountId, subject: `account:${accountId}`, door, payload: { address } })
}
