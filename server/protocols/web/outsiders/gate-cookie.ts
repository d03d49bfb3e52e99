import { createHmac, timingSafeEqual } from 'node:crypto'
import { sharedPath } from '@lazo/contract'
import type { OpenLink } from '#domain/sharing/links/open-link.ts'
import type { DoorSettings } from '../../context.ts'
import { isHttps } from '../../session-cookie.ts'

const NAME = 'lazo-link'
/** So long who gave the password is not asked again. */
const OPEN_MS = 8 * 3_600_000

type Gated = Pick<OpenLink['link'], 'linkId' | 'token' | 'secret' | 'passwordHash'>

/** The `Set-Cookie` by which a browser that gave the password of a link is known there, and nowhere else. */
export function writeGateCookie(link: Gated, now: Date, settings: DoorSettings): string {
  const until = now.getTime() + OPEN_MS
  const attributes = `Path=${sharedPath(link.token)}; HttpOnly; SameSite=Lax${isHttps(settings) ? '; Secure' : ''}`
  return `${NAME}=${until}.${sign(link, until)}; Max-Age=${OPEN_MS / 1000}; ${attributes}`
}

/** Whether a `Cookie` header shows that this browser gave the password of the link, not too long ago. Pure. */
export function passedGate(link: Gated, header: string | undefined, now: Date): boolean {
  const pair = (header ?? '').split(';').find((part) => part.trim().startsWith(`${NAME}=`))
  const [until = '', signature = ''] = (pair ?? '')
    .trim()
    .slice(NAME.length + 1)
    .split('.')
  if (!/^\d{1,15}$/.test(until) || Number(until) <= now.getTime()) return false
  const [given, wanted] = [Buffer.from(signature), Buffer.from(sign(link, Number(until)))]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** The hash of the password is in it, so that another password is asked for again. */
function sign({ secret, linkId, passwordHash }: Gated, until: number): string {
  return createHmac('sha256', secret).update(`${linkId} ${until} ${passwordHash}`).digest('base64url')
}
