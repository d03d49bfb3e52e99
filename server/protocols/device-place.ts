import type { IncomingHttpHeaders } from 'node:http'
import { DAV_PATH } from '@lazo/contract'
import type { DoorContext, Reach } from './context.ts'

/** What a request tells of how it came here. */
export interface CameBy {
  readonly protocol: string
  /** With its port. */
  readonly host: string
  readonly hostname: string
  readonly headers: IncomingHttpHeaders
  readonly socket: { readonly remoteAddress?: string | undefined }
}

/** From where programs reach the server: from everywhere, from this machine alone, or from nowhere yet, and why. */
export type Place =
  | { readonly kind: 'public'; readonly site: URL }
  | { readonly kind: 'local'; readonly site: URL; readonly reach: Unreached }
  | { readonly kind: 'nowhere'; readonly reach: Unreached }

/** Why programs elsewhere do not reach the server. */
export type Unreached = Exclude<Reach, 'reached'>

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]']
const LOOPBACK_ADDRESS = /^(?:127\.|::1$|::ffff:127\.)/

/** Finds where programs of the one who asks would reach the server. */
export async function findPlace(door: DoorContext, request: CameBy): Promise<Place> {
  const reach = await door.checkReach()
  const { publicUrl } = door.settings
  if (publicUrl !== null && (reach === 'reached' || isThere(request, publicUrl, reach)))
    return { kind: 'public', site: new URL(publicUrl) }
  const why = reach === 'reached' ? 'no-address' : reach
  return isOnThisMachine(request)
    ? { kind: 'local', site: new URL(`http://${request.host}`), reach: why }
    : { kind: 'nowhere', reach: why }
}

/** What is typed into a program as the server's address. */
export function serverAddress(site: URL): string {
  return new URL(DAV_PATH, site).href
}

/** Many routers lead nobody from inside to their own outer address. A browser that came by it proves that others can. */
function isThere(request: CameBy, publicUrl: string, reach: Reach): boolean {
  const mayBeTheRouter = reach === 'no-answer' || reach === 'name-unknown'
  const site = new URL(publicUrl)
  return mayBeTheRouter && site.protocol === 'https:' && request.protocol === 'https' && request.host === site.host
}

/**
 * The address at which a browser can stay signed in, when it came by another one on which the session's cookie would be lost:
 * plain http, while the server is known by https. Null where it can stay.
 */
export function secureSite({ settings }: DoorContext, request: CameBy): URL | null {
  const site = settings.publicUrl?.startsWith('https:') ? new URL(settings.publicUrl) : null
  // A proxy that is not trusted cannot say that it speaks TLS; then the browser is there already.
  const isSecure = request.protocol === 'https' || request.host === site?.host
  return isSecure || isOnThisMachine(request) ? null : site
}

/** What a proxy passes on does not come from here, whatever it says. */
function isOnThisMachine({ protocol, hostname, headers, socket }: CameBy): boolean {
  const isPassedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  return (
    protocol === 'http' &&
    !isPassedOn &&
    LOOPBACK_NAMES.includes(hostname) &&
    LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '')
  )
}
