/** Tokens must be URIs (RFC 6578 §3.2); nothing is there. */
const PREFIX = 'https://lazo.app/ns/sync/'

/** A token as `DAV:sync-token` holds it. */
export function writeSyncToken(token: string): string {
  return PREFIX + token
}

/** The token in what a client gave back; what was never ours is given on as it is, and refused as such. */
export function readSyncToken(uri: string): string {
  return uri.startsWith(PREFIX) ? uri.slice(PREFIX.length) : uri
}
