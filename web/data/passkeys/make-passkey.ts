import type { InputOf, newPasskey } from '@lazo/contract'
import { fromBase64url, toBase64url } from './base64url.ts'
import { describeKeys } from './describe-keys.ts'

type Made = InputOf<typeof newPasskey>['credential']

/** What came of asking for a new passkey: one, or nothing because the person left, or because the device has one already. */
export type MakingEnd =
  | { readonly kind: 'made'; readonly credential: Made }
  | { readonly kind: 'left' }
  | { readonly kind: 'there-already' }

/**
 * Lets the browser make a passkey. The JSON forms of WebAuthn Level 3 are read and written by hand: Safari has them since 18.4 only,
 * and keepers of passwords that step in for the browser often lack them.
 */
export async function makePasskey(question: PublicKeyCredentialCreationOptionsJSON): Promise<MakingEnd> {
  const { rp, user, challenge, pubKeyCredParams, timeout, excludeCredentials, authenticatorSelection } = question
  const publicKey: PublicKeyCredentialCreationOptions = {
    rp,
    user: { ...user, id: fromBase64url(user.id) },
    challenge: fromBase64url(challenge),
    pubKeyCredParams,
    ...(timeout === undefined ? {} : { timeout }),
    excludeCredentials: describeKeys(excludeCredentials),
    ...(authenticatorSelection === undefined ? {} : { authenticatorSelection }),
  }
  try {
    const made = await navigator.credentials.create({ publicKey })
    return made ? { kind: 'made', credential: write(made as PublicKeyCredential) } : { kind: 'left' }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return { kind: 'there-already' }
    if (error instanceof DOMException && error.name === 'NotAllowedError') return { kind: 'left' }
    throw error
  }
}

function write({ id, rawId, response }: PublicKeyCredential): Made {
  const answer = response as AuthenticatorAttestationResponse
  return {
    id,
    rawId: toBase64url(rawId),
    type: 'public-key',
    response: {
      clientDataJSON: toBase64url(answer.clientDataJSON),
      attestationObject: toBase64url(answer.attestationObject),
      transports: answer.getTransports?.() ?? [],
    },
  }
}
