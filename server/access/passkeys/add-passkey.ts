import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { ProductError } from '#base/errors.ts'
import { checkLabel } from '#base/label.ts'
import { insertPasskey, type Passkey, readPasskeysOf } from '#store/identity/passkeys.ts'
import type { Access, Caller } from '../access.ts'
import type { SignedIn } from '../sessions/know-session.ts'
import { provePresence } from '../sessions/prove-presence.ts'
import { requireOwnSession } from '../sessions/require-own-session.ts'
import { isOwnChallenge, makeChallenge, takeChallenge } from './challenge.ts'
import { loadWebAuthn } from './load-webauthn.ts'
import { knownTransports, type PasskeySite, passkeyRefused } from './passkey-site.ts'
import { requirePasskeyOfWhoHasOne } from './require-passkey.ts'

/** More keys than anybody has hands. */
const MOST = 20
const SHOWN_AS = 'Lazo'

/**
 * What a browser is asked to make a passkey of who is signed in: one that its device unlocks by finger, face or PIN, and finds
 * without being told for whom. Throws `session-bound`, `passkey-needed`, `too-many-passkeys`, and what proving to be there throws.
 */
export async function beginPasskey(
  access: Access,
  signedIn: SignedIn,
  input: { password: string | undefined; site: PasskeySite },
  caller: Caller,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  requireOwnSession(signedIn.session)
  await requirePasskeyOfWhoHasOne(access, signedIn)
  await provePresence(access, signedIn, input.password, caller)
  const { accountId, email, name } = signedIn.account
  const passkeys = await access.identity.ask((tx) => readPasskeysOf(tx, accountId))
  if (passkeys.length >= MOST)
    throw new ProductError(
      'too-many-passkeys',
      `Nobody has more than ${MOST} passkeys. Remove one that you do not use.`,
      {
        facts: { limit: MOST },
      },
    )
  const { generateRegistrationOptions } = await loadWebAuthn()
  return generateRegistrationOptions({
    rpName: SHOWN_AS,
    rpID: input.site.host,
    userName: email,
    userDisplayName: name,
    userID: Uint8Array.from(Buffer.from(accountId.replaceAll('-', ''), 'hex')),
    challenge: makeChallenge(access, purposeOf(accountId)),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: passkeys.map(({ credentialId, transports }) => ({
      id: credentialId.toString('base64url'),
      transports: knownTransports(transports),
    })),
  })
}

/** Keeps the passkey that a browser made of this, under a name. Throws `passkey-refused`, `input-invalid`, `session-bound`. */
export async function addPasskey(
  access: Access,
  signedIn: SignedIn,
  input: { name: string; response: RegistrationResponseJSON; site: PasskeySite },
  caller: Caller,
): Promise<Passkey> {
  requireOwnSession(signedIn.session)
  const { accountId } = signedIn.account
  const name = checkLabel(input.name, 'A passkey', ' that says where it is')
  const { credential, isSynced } = await verify(access, accountId, input)
  const passkey: Passkey = {
    passkeyId: access.ids.next(),
    accountId,
    credentialId: Buffer.from(credential.id, 'base64url'),
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: knownTransports(credential.transports ?? []),
    name,
    isSynced,
    createdAt: access.clock.now(),
    usedAt: null,
  }
  if (!(await access.identity.ask((tx) => insertPasskey(tx, passkey)))) throw passkeyRefused()
  const { address, door } = caller
  const payload = { passkeyId: passkey.passkeyId, name, address }
  await access.journal({ act: 'passkey-added', accountId, subject: `account:${accountId}`, door, payload })
  return passkey
}

async function verify(
  access: Access,
  accountId: string,
  { response, site }: { response: RegistrationResponseJSON; site: PasskeySite },
) {
  const { verifyRegistrationResponse } = await loadWebAuthn()
  const asked: string[] = []
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => {
      asked.push(challenge)
      return isOwnChallenge(access, purposeOf(accountId), challenge)
    },
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
  }).catch((error: unknown) => {
    throw passkeyRefused(error)
  })
  if (!verified.verified || !(await takeChallenge(access, asked.join()))) throw passkeyRefused()
  const { credential, credentialBackedUp } = verified.registrationInfo
  return { credential, isSynced: credentialBackedUp }
}

function purposeOf(accountId: string): string {
  return `to add to ${accountId}`
}
