import type * as webauthn from '@simplewebauthn/server'

/** What makes and checks passkeys, loaded when the first is asked for: it takes 28 MB, and many servers have none. */
export function loadWebAuthn(): Promise<typeof webauthn> {
  return import('@simplewebauthn/server')
}
