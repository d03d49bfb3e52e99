import { isProductError } from '#base/errors.ts'
import type { Access, Caller } from '../access.ts'
import { secretHash } from '../secret-text.ts'
import { countTry } from '../tries/count-try.ts'
import { oneTimeLimits } from '../tries/try-limits.ts'

/**
 * Does `work` with the hash under which the secret of an invitation is kept (null for what none of us ever gave). One that works
 * counts for nothing; guesses are few. Throws what `work` throws, and `too-many-tries`.
 */
export async function tryInvitation<T>(
  access: Access,
  token: string,
  caller: Caller,
  work: (tokenHash: Buffer | null) => Promise<T>,
): Promise<T> {
  const counted = await countTry(access, oneTimeLimits('invitation', caller.address))
  try {
    const result = await work(secretHash(token))
    await counted.giveBack()
    return result
  } catch (error) {
    if (!isProductError(error, 'code-invalid')) await counted.giveBack()
    throw error
  }
}
