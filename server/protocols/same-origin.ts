import type { FastifyRequest } from 'fastify'
import { ProductError } from '#base/errors.ts'
import type { DoorSettings } from './context.ts'

/** What a request tells of where it comes from. */
export interface RequestOrigin {
  readonly method: string
  /** `Sec-Fetch-Site`, which every current browser sends. */
  readonly fetchSite: string | undefined
  /** `Origin`, which older browsers send with everything but GET. */
  readonly origin: string | undefined
  /** Host and port the request was made to. */
  readonly host: string | undefined
  /** The address people use, when it was set. */
  readonly publicUrl: string | null
}

const SAFE = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses what a page of another site makes a browser send: a change with the cookies of this one. A request with neither
 * header comes from no browser, and nobody's cookies travel with it unasked. Throws `origin-refused`. Pure.
 */
export function refuseForeignOrigin(request: RequestOrigin): void {
  if (SAFE.includes(request.method)) return
  if (request.fetchSite !== undefined) {
    if (request.fetchSite === 'same-origin' || request.fetchSite === 'none') return
    throw foreign()
  }
  if (request.origin === undefined) return
  if (isOwn(request.origin, request)) return
  throw foreign()
}

/** The same for a request as it came. */
export function refuseOtherSites(request: FastifyRequest, { publicUrl }: DoorSettings): void {
  const fetchSite = request.headers['sec-fetch-site']
  refuseForeignOrigin({
    method: request.method,
    fetchSite: Array.isArray(fetchSite) ? fetchSite.join() : fetchSite,
    origin: request.headers.origin,
    host: request.host,
    publicUrl,
  })
}

function isOwn(origin: string, { host, publicUrl }: RequestOrigin): boolean {
  if (publicUrl !== null && origin === publicUrl) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

function foreign(): ProductError {
  return new ProductError('origin-refused', 'The request comes from a page of another site and was refused.')
}
