import { ProductError } from '#base/errors.ts'
import { checkLabel } from '#base/label.ts'
import { deletePasskey, type Passkey, readPasskeysOf, renamePasskeyRow } from '#store/identity/passkeys.ts'
import type { Access, Caller } from '../access.ts'
import type { SignedIn } from '../sessions/know-session.ts'
import { provePresence } from '../sessions/prove-presence.ts'
import { requireOwnSession } from '../sessions/require-own-session.ts'
import { requirePasskeyOfWhoHasOne } from './require-passkey.ts'

/** The passkeys of who is signed in, the oldest first; none where one workspace vouches for them. */
export async function listPasskeys(access: Access, { account, session }: SignedIn): Promise<Passkey[]> {
  if (session.workspaceId !== null) return []
  return access.identity.ask((tx) => readPasskeysOf(tx, account.accountId))
}

/** Gives a passkey another name. Throws `passkey-not-found`, `input-invalid`, `session-bound`. */
export async function renamePasskey(
  access: Access,
  { account, session }: SignedIn,
  input: { passkeyId: string; name: string },
): Promise<void> {
  requireOwnSession(session)
  const name = checkLabel(input.name, 'A passkey', ' that says where it is')
  const { accountId } = account
  if (!(await access.identity.ask((tx) => renamePasskeyRow(tx, accountId, input.passkeyId, name)))) throw notFound()
}

/** Removes a passkey. Throws `passkey-not-found`, `passkey-needed`, `session-bound`, and what proving to be there throws. */
export async function removePasskey(
  access: Access,
  signedIn: SignedIn,
  input: { passkeyId: string; password: string | undefined },
  caller: Caller,
): Promise<void> {
  const { account, session } = signedIn
  requireOwnSession(session)
  const { accountId } = account
  const mine = await access.identity.ask((tx) => readPasskeysOf(tx, accountId))
  if (!mine.some(({ passkeyId }) => passkeyId === input.passkeyId)) throw notFound()
  await requirePasskeyOfWhoHasOne(access, signedIn)
  await provePresence(access, signedIn, input.password, caller)
  if (!(await access.identity.ask((tx) => deletePasskey(tx, accountId, input.passkeyId)))) throw notFound()
  const payload = { passkeyId: input.passkeyId, address: caller.address }
  await access.journal({
    act: 'passkey-removed',
    accountId,
    subject: `account:${accountId}`,
    door: caller.door,
    payload,
  })
}

function notFound(): ProductError {
  return new ProductError('passkey-not-found', 'There is no such passkey.')
}
