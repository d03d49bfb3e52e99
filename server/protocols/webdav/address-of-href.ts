import { splitHref } from '@lazo/davxml'
import { type Address, parseAddress } from './address.ts'
import type { Visit } from './ground.ts'

/** The address that a client means by a URI or path; null for other servers and for where nothing of ours can be. */
export function addressOfHref(visit: Visit, href: string): Address | null {
  const split = splitHref(href)
  if (!split || (split.origin !== null && !isOurs(visit, split.origin))) return null
  return parseAddress(split.path)
}

/** Whether a URI names this server. A proxy may speak TLS for us, so the scheme says nothing. */
export function isOurs({ host, door }: Visit, origin: string): boolean {
  const named = origin.replace(/^https?:\/\//, '')
  const { publicUrl } = door.settings
  return named === host.toLowerCase() || (publicUrl !== null && named === new URL(publicUrl).host)
}
