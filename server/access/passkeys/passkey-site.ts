import type { AuthenticatorTransport } from '@simplewebauthn/server'
import { ProductError } from '#base/errors.ts'

/** The place that passkeys are good for. */
export interface PasskeySite {
  /** Its host, to which a browser binds each passkey. */
  readonly host: string
  /** Its address as a browser says it. */
  readonly origin: string
}

const TRANSPORTS: readonly string[] = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']

/** What of a list of transports is known; a browser may tell of more. */
export function knownTransports(told: readonly string[]): AuthenticatorTransport[] {
  return told.filter((one): one is AuthenticatorTransport => TRANSPORTS.includes(one))
}

/** The one answer to whatever a passkey says that does not hold. */
export function passkeyRefused(cause?: unknown): ProductError {
  return new ProductError(
    'passkey-refused',
    'This passkey is not known here, or its answer came too late. Try again.',
    {
      cause,
    },
  )
}
