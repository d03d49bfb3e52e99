import { ProductError } from '#base/errors.ts'
import type { Access, Caller } from '../access.ts'
import { comparedOrGivenBack, countTry } from './count-try.ts'
import { linkLimits } from './try-limits.ts'

/** More than anybody types. */
const LONGEST = 1_000

/** Whether a stranger knows the password of a link. A wrong one counts. Throws `too-many-tries` with `retryAfterSeconds`. */
export async function provesLink(
  access: Access,
  link: { linkId: string; passwordHash: string },
  password: string,
  { address }: Pick<Caller, 'address'>,
): Promise<boolean> {
  if (password === '' || password.length > LONGEST) throw new ProductError('input-invalid', 'The password is missing.')
  const counted = await countTry(access, linkLimits(link.linkId, address))
  const isRight = await comparedOrGivenBack(counted, access.passwords.matches(link.passwordHash, password))
  if (isRight) await counted.giveBack()
  return isRight
}
