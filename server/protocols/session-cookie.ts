import type { DoorSettings } from './context.ts'

/** Whether people reach the server by https, so that cookies never travel in the open. */
export function isHttps(settings: DoorSettings): boolean {
  return settings.isTls || (settings.publicUrl?.startsWith('https:') ?? false)
}

/** The key of the session in a `Cookie` header; null when there is none. */
export function readSessionCookie(header: string | undefined, settings: DoorSettings): string | null {
  const start = `${cookieName(settings)}=`
  const pair = (header ?? '').split(';').find((part) => part.trim().startsWith(start))
  return pair?.trim().slice(start.length) || null
}

/** The `Set-Cookie` that keeps a session in the browser, out of reach of scripts and of other sites. */
export function writeSessionCookie(key: string, expiresAt: Date, settings: DoorSettings): string {
  return `${cookieName(settings)}=${key}; Expires=${expiresAt.toUTCString()}; ${attributes(settings)}`
}

/** The `Set-Cookie` that takes a session out of the browser. */
export function clearSessionCookie(settings: DoorSettings): string {
  return `${cookieName(settings)}=; Max-Age=0; ${attributes(settings)}`
}

/** The mark of a browser in which somebody signed in before, in a `Cookie` header. */
export function readBrowserMark(header: string | undefined, settings: DoorSettings): string | undefined {
  const start = `${cookieName(settings)}-known=`
  const pair = (header ?? '').split(';').find((part) => part.trim().startsWith(start))
  return pair?.trim().slice(start.length)
}

/** The `Set-Cookie` that marks a browser for a year; it opens nothing. */
export function writeBrowserMark(mark: string, settings: DoorSettings): string {
  return `${cookieName(settings)}-known=${mark}; Max-Age=31536000; ${attributes(settings)}`
}

function attributes(settings: DoorSettings): string {
  return `Path=/; HttpOnly; SameSite=Lax${isHttps(settings) ? '; Secure' : ''}`
}

/** Browsers take a name that begins so only over https and from this very host: no neighbour can plant a session (RFC 6265bis §4.1.3). */
function cookieName(settings: DoorSettings): string {
  return isHttps(settings) ? '__Host-lazo' : 'lazo'
}
