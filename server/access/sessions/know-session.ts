import { ProductError } from '#base/errors.ts'
import type { Account } from '#store/identity/account-reader.ts'
import { readSession, type SessionRecord, touchSession } from '#store/identity/sessions.ts'
import type { Access, Caller } from '../access.ts'
import { later, lifetimes } from '../access-times.ts'
import { refuseDisabled } from '../accounts/refuse-disabled.ts'
import { secretHash } from '../secret-text.ts'
import { coarseAddress } from './coarse-address.ts'

/** Somebody who is signed in by a browser, in whatever workspace. */
export interface SignedIn {
  readonly account: Account
  readonly session: SessionRecord
}

/** Who a session's token belongs to; null for one that is unknown, truncated or has ended. Throws `account-disabled`. */
export async function knowSession(access: Access, token: string, caller: Caller): Promise<SignedIn | null> {
  const hash = secretHash(token)
  const found = hash && (await access.identity.ask((tx) => readSession(tx, hash)))
  const now = access.clock.now()
  if (!found || !isAlive(found, now)) return null
  const { account, ...session } = found
  refuseDisabled(account)
  const unlessSince = later(now, -lifetimes.useNoted)
  const use = { at: now, address: coarseAddress(caller.address) }
  if (session.usedAt <= unlessSince)
    await access.identity.ask((tx) => touchSession(tx, session.sessionId, use, unlessSince))
  return { account, session }
}

/** The same, or the refusal of who is not signed in. Throws `sign-in-required`. */
export async function requireSession(access: Access, token: string, caller: Caller): Promise<SignedIn> {
  const signedIn = await knowSession(access, token, caller)
  if (signedIn) return signedIn
  access.log.info({ address: caller.address, door: caller.door, kind: 'session' }, 'refused a key that does not work')
  throw keyRefused()
}

/** Whether a session may still be used: neither too old nor left unused for too long. */
export function isAlive(session: Pick<SessionRecord, 'expiresAt' | 'usedAt'>, now: Date): boolean {
  return session.expiresAt > now && later(session.usedAt, lifetimes.sessionIdle) > now
}

/** The one answer to every key that does not work. */
export function keyRefused(): ProductError {
  return new ProductError('sign-in-required', 'Sign in: this key is not valid, was revoked, or is too old.')
}
