/** Where the profile of a device is, for iPhone and Mac; who opens it signs in there. Pure. */
export function addressOfProfile(server: string, deviceId: string): string {
  return new URL(`/connect/devices/${deviceId}/lazo.mobileconfig`, server).href
}

/** What opens DAVx⁵ (since 3.3) with everything filled in: `davx5://user:password@host/dav/`. Pure. */
export function linkOfDavx({
  server,
  user,
  password,
}: {
  readonly server: string
  readonly user: string
  readonly password: string
}): string {
  const { host, pathname } = new URL(server)
  return `davx5://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}${pathname}`
}
