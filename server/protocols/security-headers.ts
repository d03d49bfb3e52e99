import type { DoorSettings } from './context.ts'
import { isHttps } from './session-cookie.ts'

const YEAR = 365 * 24 * 60 * 60

/** What answers may do in a browser when they are no page: nothing. Pages say more by themselves. */
const nothing = "default-src 'none'; frame-ancestors 'none'"

/** The policy of our pages: one style sheet and forms to this server; no script at all. */
export const PAGE_POLICY = `${nothing}; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'`

/** The headers that every answer carries. */
export function securityHeaders(settings: DoorSettings): Record<string, string> {
  return {
    'content-security-policy': nothing,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    // With no-referrer a browser would call our own forms the work of nobody (Origin: null).
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(isHttps(settings) ? { 'strict-transport-security': `max-age=${YEAR}` } : {}),
  }
}
