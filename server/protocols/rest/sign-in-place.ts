import { API_ROOT } from '@lazo/contract'
import type { DoorSettings } from '../context.ts'
import type { CameBy } from '../device-place.ts'
import { isHttps } from '../session-cookie.ts'

const TRIP_PATH = `${API_ROOT}/session/oidc`
const COOKIE = 'lazo-trip'
const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** Where a browser stands while it signs in by somebody else. */
export interface SignInPlace {
  /** Where a provider sends it back to. */
  readonly returnTo: string
  /** Whether the product is only tried on this machine, so that a provider on it may be asked in the open. */
  readonly isLocal: boolean
}

/** The place of a request: the address people use, or without one that by which it came. */
export function signInPlace({ publicUrl }: DoorSettings, { protocol, host }: CameBy): SignInPlace {
  const site = new URL(publicUrl ?? `${protocol}://${host}`)
  return { returnTo: new URL(`${TRIP_PATH}/return`, site).href, isLocal: LOCAL_NAMES.includes(site.hostname) }
}

/** The `Set-Cookie` that keeps what is needed on the way back; a provider leads back by a link, which `Lax` lets it through. */
export function writeTripCookie(sealed: string, settings: DoorSettings): string {
  return `${COOKIE}=${sealed}; Max-Age=600; ${attributes(settings)}`
}

/** The `Set-Cookie` that forgets it. */
export function clearTripCookie(settings: DoorSettings): string {
  return `${COOKIE}=; Max-Age=0; ${attributes(settings)}`
}

/** What the browser brings back; null when it brings nothing. */
export function readTripCookie(header: string | undefined): string | null {
  const pair = (header ?? '').split(';').find((part) => part.trim().startsWith(`${COOKIE}=`))
  return pair?.trim().slice(COOKIE.length + 1) || null
}

/** Where to go on after signing in: a path of this server, never another one. */
export function pathToGoOn(typed: string | undefined): string {
  const base = 'http://here.invalid'
  if (!typed?.startsWith('/') || !URL.canParse(typed, base)) return '/'
  const url = new URL(typed, base)
  return url.origin === base ? `${url.pathname}${url.search}${url.hash}` : '/'
}

function attributes(settings: DoorSettings): string {
  return `Path=${TRIP_PATH}; HttpOnly; SameSite=Lax${isHttps(settings) ? '; Secure' : ''}`
}
