/** An address taken apart: its segments decoded, and whether it ended with a slash, as addresses of collections do. */
export type DecodedPath = { segments: string[]; hasSlash: boolean }

const CONTROL = /[\x00-\x1f\x7f]/

/**
 * Takes the path of an address apart; repeated slashes count as one. Null when a segment could be taken for another
 * place, or for none: an encoded slash, control characters, `.` and `..`, octets that are not UTF-8.
 */
export function decodePath(path: string): DecodedPath | null {
  if (!path.startsWith('/')) return null
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeSegment)
  if (!segments.every((segment) => segment !== null)) return null
  return { segments, hasSlash: path.endsWith('/') }
}

function decodeSegment(encoded: string): string | null {
  const segment = encoded.includes('%') ? decodePercent(encoded) : encoded
  if (segment === null || segment === '.' || segment === '..') return null
  return segment.includes('/') || CONTROL.test(segment) || !segment.isWellFormed() ? null : segment
}

function decodePercent(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return null
  }
}
