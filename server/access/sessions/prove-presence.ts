import { ProductError } from '#base/errors.ts'
import { readSignIn } from '#store/identity/account-reader.ts'
import type { Access, Caller } from '../access.ts'
import { later, lifetimes } from '../access-times.ts'
import { provePassword } from '../passwords/prove-password.ts'
import { addressKey } from '../tries/address-key.ts'
import type { SignedIn } from './know-session.ts'

/**
 * Makes sure that who uses a session is its owner, before something changes by which they sign in: by the password, or, for who has
 * none here, by having just signed in. Throws `sign-in-failed`, `sign-in-again`, `too-many-tries`.
 */
export async function provePresence(
  access: Access,
  { account, session }: SignedIn,
  password: string | undefined,
  caller: Caller,
): Promise<void> {
  const { email } = account
  const found = await access.identity.ask((tx) => readSignIn(tx, email, addressKey(caller.address)))
  // Where a workspace vouches for its member, the password of the account has nothing to do with it.
  if (found?.hash && session.workspaceId === null) {
    await provePassword(access, { email, found, password: password ?? '' }, caller)
    return
  }
  if (later(session.createdAt, lifetimes.justSignedIn) > access.clock.now()) return
  throw new ProductError('sign-in-again', 'Sign out and in again, and do this within ten minutes.')
}
