import type { PasskeySite } from '#access/passkeys/passkey-site.ts'
import { ProductError } from '#base/errors.ts'
import type { DoorSettings } from '../context.ts'
import type { CameBy } from '../device-place.ts'

/**
 * The place that a browser binds passkeys to: the address people use, or without one this machine alone. Throws
 * `passkeys-unavailable` where browsers take none: at a bare number, or in the open (WebAuthn Level 3 §5.1).
 */
export function passkeySite({ publicUrl }: DoorSettings, { hostname, host, protocol }: CameBy): PasskeySite {
  const site = new URL(publicUrl ?? `${protocol}://${host}`)
  const isLocal = site.hostname === 'localhost' && (publicUrl !== null || hostname === 'localhost')
  if (isLocal || (publicUrl !== null && site.protocol === 'https:' && !isNumber(site.hostname)))
    return { host: site.hostname, origin: site.origin }
  const message =
    'Passkeys need an address with a name and https (LAZO_URL), or http://localhost on the machine itself.'
  throw new ProductError('passkeys-unavailable', message)
}

function isNumber(hostname: string): boolean {
  return /^[\d.]+$|^\[/.test(hostname)
}
