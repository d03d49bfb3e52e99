import { serverAddress } from '../../device-place.ts'

/** The address that opens DAVx⁵ (since 3.3) with server, user and password filled in: `davx5://user:password@host/dav/`. Pure. */
export function deepLink(site: URL, user: string, password: string): string {
  const { host, pathname } = new URL(serverAddress(site))
  return `davx5://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}${pathname}`
}
