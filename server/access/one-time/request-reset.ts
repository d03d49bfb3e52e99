import { normalEmail } from '@lazo/normal'
import type { Account } from '#store/identity/account-reader.ts'
import { readSignIn } from '#store/identity/account-reader.ts'
import type { Access, Caller } from '../access.ts'
import { addressKey } from '../tries/address-key.ts'
import { countTry } from '../tries/count-try.ts'
import { resetRequestLimits } from '../tries/try-limits.ts'
import { makeResetLink, type ResetLink } from './reset-link.ts'

/** A link that is to be sent to its account's owner, and to nobody else. */
export interface RequestedReset extends ResetLink {
  readonly account: Account
}

/**
 * Makes a link for who says they forgot their password. Null, which the asker must not be able to tell, for an address without account,
 * for a disabled one, and for one that has no password: who signs in by a company's provider gets none past it. Throws `too-many-tries`.
 */
export async function requestReset(access: Access, typed: string, caller: Caller): Promise<RequestedReset | null> {
  const email = normalEmail(typed)?.address
  const found =
    email === undefined ? null : await access.identity.ask((tx) => readSignIn(tx, email, addressKey(caller.address)))
  await countTry(access, resetRequestLimits(email ?? '', caller.address, found?.isKnownAddress ?? false))
  if (!found || found.disabledAt || found.hash === null) return null
  return { account: found, ...(await makeResetLink(access, found, caller)) }
}
