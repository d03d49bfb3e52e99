/** An address as a client gives it in `DAV:href` or the `Destination` header: the server it names, or null, and the path. */
export type SplitHref = { origin: string | null; path: string }

const ABSOLUTE = /^(https?:\/\/[^/?#]*)([^?#]*)/i

/**
 * Takes an absolute URI or an absolute path (`simple-ref` of RFC 4918 §8.3) apart; query and fragment fall away.
 * Null for anything else, as relative paths.
 */
export function splitHref(href: string): SplitHref | null {
  const given = href.trim()
  const [, origin, path] = ABSOLUTE.exec(given) ?? []
  if (origin !== undefined) return { origin: origin.toLowerCase(), path: path || '/' }
  if (!given.startsWith('/') || given.startsWith('//')) return null
  return { origin: null, path: given.replace(/[?#].*$/s, '') }
}
