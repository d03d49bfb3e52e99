import { normalEmail } from '@lazo/normal'
import type { Account } from '#store/identity/account-reader.ts'
import { readSignIn } from '#store/identity/account-reader.ts'
import type { Access, Caller } from '../access.ts'
import { addressKey } from '../tries/address-key.ts'
import { countTry } from '../tries/count-try.ts'
import { resetRequestLimits } from '../tries/try-limits.ts'

/**
 * The account of who says they forgot their password, to whose address `makeResetLink` may send a link. Null for an address without account,
 * for a disabled one, and for one that has no password: who signs in by a company's provider gets none past it. Whoever asks must not be able
 * to tell, nor by how long it takes. Throws `too-many-tries`.
 */
export async function findForgetful(access: Access, typed: string, caller: Caller): Promise<Account | null> {
  const email = normalEmail(typed)?.address
  const found =
    email === undefined ? null : await access.identity.ask((tx) => readSignIn(tx, email, addressKey(caller.address)))
  await countTry(access, resetRequestLimits(email ?? '', caller.address, found?.isKnownAddress ?? false))
  return found && !found.disabledAt && found.hash !== null ? found : null
}
