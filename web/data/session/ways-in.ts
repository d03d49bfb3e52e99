import type { directorySignIn, InputOf } from '@lazo/contract'
import { OfflineError } from '../api/api-error.ts'
import { call } from '../api/call.ts'
import { type Asking, askPasskey } from '../passkeys/ask-passkey.ts'
import { finishLeaving, openSession } from './session.ts'

/** Signs in with a password that the directory of a company knows, and with a code where one is asked for. Throws `ApiError`. */
export function signInByDirectory(proof: InputOf<typeof directorySignIn>): Promise<void> {
  return openSession('/session/ldap', proof)
}

/** Signs in with a passkey. Gives false when the person used none. Throws `ApiError` with words for the person. */
export async function signInByPasskey(asking: Asking = {}): Promise<boolean> {
  const question = await call<PublicKeyCredentialRequestOptionsJSON>('POST', '/session/passkey-questions')
  const credential = await askPasskey(question, asking)
  if (credential === null) return false
  await openSession('/session/passkey-answers', { credential })
  return true
}

/**
 * Goes to the provider of a company, from where one comes back signed in. The server must have heard before of who left last: a
 * late word would end the session that begins. Throws `OfflineError`.
 */
export async function departTo(start: string, email: string): Promise<void> {
  if (!(await finishLeaving())) throw new OfflineError('The server cannot be reached.')
  const { pathname, search } = location
  // What went wrong last time stands in the address of the entrance alone.
  const next = pathname === '/' ? pathname : `${pathname}${search}`
  location.assign(`${start}?${new URLSearchParams({ next, ...(email === '' ? {} : { email }) })}`)
}
