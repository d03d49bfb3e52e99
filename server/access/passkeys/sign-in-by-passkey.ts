import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { noteKnownAddress } from '#store/identity/known-addresses.ts'
import { type PasskeyWithAccount, readPasskey, touchPasskey } from '#store/identity/passkeys.ts'
import type { Access, Caller } from '../access.ts'
import { refuseDisabled } from '../accounts/refuse-disabled.ts'
import { type NewSession, openSession } from '../sessions/open-session.ts'
import { addressKey } from '../tries/address-key.ts'
import { countTry } from '../tries/count-try.ts'
import { passkeyLimits } from '../tries/try-limits.ts'
import { isOwnChallenge, makeChallenge, takeChallenge } from './challenge.ts'
import { loadWebAuthn } from './load-webauthn.ts'
import { knownTransports, type PasskeySite, passkeyRefused } from './passkey-site.ts'

const PURPOSE = 'to sign in'

/** What a browser is asked to sign somebody in, whoever it is: it offers the passkeys it has for this place. */
export async function askPasskey(access: Access, site: PasskeySite): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await loadWebAuthn()
  return generateAuthenticationOptions({
    rpID: site.host,
    challenge: makeChallenge(access, PURPOSE),
    userVerification: 'required',
  })
}

/**
 * Opens a session by the answer of a passkey, without password or code: what it holds and how it is unlocked are two factors. Throws
 * `passkey-refused`, `account-disabled`, `too-many-tries`.
 */
export async function signInByPasskey(
  access: Access,
  input: { response: AuthenticationResponseJSON; site: PasskeySite; client?: string | undefined },
  caller: Caller,
): Promise<NewSession> {
  const counted = await countTry(access, passkeyLimits(caller.address))
  const credentialId = Buffer.from(input.response.id, 'base64url')
  const passkey = await access.identity.ask((tx) => readPasskey(tx, credentialId))
  if (!passkey) throw passkeyRefused()
  const counter = await verify(access, passkey, input)
  await counted.giveBack()
  const { account, accountId, passkeyId } = passkey
  refuseDisabled(account)
  const at = access.clock.now()
  await access.identity.transact(async (tx) => {
    await touchPasskey(tx, passkeyId, { at, counter })
    await noteKnownAddress(tx, accountId, addressKey(caller.address), at)
  })
  const session = await openSession(access, { accountId, way: 'passkey', client: input.client }, caller)
  const payload = { address: caller.address, way: 'passkey', passkeyId }
  await access.journal({ act: 'signed-in', accountId, subject: `account:${accountId}`, door: caller.door, payload })
  return session
}

async function verify(
  access: Access,
  passkey: PasskeyWithAccount,
  { response, site }: { response: AuthenticationResponseJSON; site: PasskeySite },
): Promise<number> {
  const { verifyAuthenticationResponse } = await loadWebAuthn()
  const asked: string[] = []
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => {
      asked.push(challenge)
      return isOwnChallenge(access, PURPOSE, challenge)
    },
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId.toString('base64url'),
      publicKey: Uint8Array.from(passkey.publicKey),
      counter: passkey.counter,
      transports: knownTransports(passkey.transports),
    },
  }).catch((error: unknown) => {
    throw passkeyRefused(error)
  })
  if (!verified.verified || !(await takeChallenge(access, asked.join()))) throw passkeyRefused()
  return verified.authenticationInfo.newCounter
}
