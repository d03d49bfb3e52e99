import { ProductError } from '#base/errors.ts'
import { readAccountsWithPasskey } from '#store/identity/passkeys.ts'
import type { Access } from '../access.ts'
import { isStrong } from '../sessions/is-strong.ts'
import type { SignedIn } from '../sessions/know-session.ts'

/**
 * Refuses to change how somebody signs in who has a passkey and came by the password alone: or a stolen password would add a key of
 * its thief. Throws `passkey-needed`.
 */
export async function requirePasskeyOfWhoHasOne(access: Access, { account, session }: SignedIn): Promise<void> {
  if (isStrong(session) || session.workspaceId !== null) return
  const { accountId } = account
  const having = await access.identity.ask((tx) => readAccountsWithPasskey(tx, [accountId]))
  if (!having.has(accountId)) return
  throw new ProductError('passkey-needed', 'You have a passkey: sign in with it to change how you sign in.')
}
