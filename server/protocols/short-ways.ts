import { CONNECT_PATH } from '@lazo/contract'
import { type Place, serverAddress } from './device-place.ts'

/** The addresses that spare typing on a device with a new password. */
export interface ShortWays {
  /** The profile for iPhone and Mac; who opens it signs in there. */
  readonly profile: string
  /** What opens DAVx⁵ with everything filled in. */
  readonly link: string
}

/** These addresses; null where no phone reaches the server, because they lead to its public address. Pure. */
export function shortWays(
  place: Place,
  { deviceId, user, password }: { readonly deviceId: string; readonly user: string; readonly password: string },
): ShortWays | null {
  if (place.kind !== 'public') return null
  const profile = new URL(CONNECT_PATH + profilePath(deviceId), place.site).href
  return { profile, link: davxLink(place.site, user, password) }
}

/** Where the profile of a device is, below the pages for devices. Pure. */
export function profilePath(deviceId: string): string {
  return `/devices/${deviceId}/lazo.mobileconfig`
}

/** The address that opens DAVx⁵ (since 3.3) with server, user and password filled in: `davx5://user:password@host/dav/`. Pure. */
export function davxLink(site: URL, user: string, password: string): string {
  const { host, pathname } = new URL(serverAddress(site))
  return `davx5://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}${pathname}`
}
