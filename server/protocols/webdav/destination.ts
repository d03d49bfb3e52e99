import { splitHref } from '@lazo/davxml'
import { type Address, parseAddress } from './address.ts'
import { isOurs } from './address-of-href.ts'
import { DavRefusal } from './dav-refusal.ts'
import type { Visit } from './ground.ts'

/** Where something is to be copied or moved to (RFC 4918 §10.3). Throws 400 for what is no address, 502 for other servers. */
export function readDestination(visit: Visit): Address {
  const { destination } = visit.headers
  const split = typeof destination === 'string' ? splitHref(destination) : null
  if (!split) throw new DavRefusal(400, 'noAddress')
  if (split.origin !== null && !isOurs(visit, split.origin)) throw new DavRefusal(502, 'otherServer')
  const address = parseAddress(split.path)
  if (!address) throw new DavRefusal(403, 'nothingThere')
  return address
}

/** Whether what stands at the destination may be replaced; yes unless `Overwrite: F` (RFC 4918 §10.6). */
export function mayOverwrite({ headers }: Visit): boolean {
  const { overwrite } = headers
  return (
    String(overwrite ?? 'T')
      .trim()
      .toUpperCase() !== 'F'
  )
}
