import type { InputOf, passkeyAnswer } from '@lazo/contract'
import { fromBase64url, toBase64url } from './base64url.ts'
import { describeKeys } from './describe-keys.ts'

type Answer = InputOf<typeof passkeyAnswer>['credential']

/** How a passkey is asked for: in a window of the browser, or by what it offers in a field; and what ends the asking. */
export interface Asking {
  readonly mediation?: CredentialMediationRequirement
  readonly signal?: AbortSignal
}

/** Lets the browser answer a question by a passkey; null when the person left, or asking was ended. */
export async function askPasskey(
  { challenge, rpId, allowCredentials, timeout, userVerification }: PublicKeyCredentialRequestOptionsJSON,
  asking: Asking = {},
): Promise<Answer | null> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: fromBase64url(challenge),
    allowCredentials: describeKeys(allowCredentials),
    ...(rpId === undefined ? {} : { rpId }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(userVerification === undefined ? {} : { userVerification: userVerification as UserVerificationRequirement }),
  }
  try {
    const found = await navigator.credentials.get({ publicKey, ...asking })
    return found ? write(found as PublicKeyCredential) : null
  } catch (error) {
    if (error instanceof DOMException && ['NotAllowedError', 'AbortError', 'TimeoutError'].includes(error.name))
      return null
    throw error
  }
}

function write({ id, rawId, response }: PublicKeyCredential): Answer {
  const { clientDataJSON, authenticatorData, signature } = response as AuthenticatorAssertionResponse
  return {
    id,
    rawId: toBase64url(rawId),
    type: 'public-key',
    response: {
      clientDataJSON: toBase64url(clientDataJSON),
      authenticatorData: toBase64url(authenticatorData),
      signature: toBase64url(signature),
    },
  }
}
