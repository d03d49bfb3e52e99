const PLAIN = /^[\w.~-]*$/

/**
 * A segment of an address, percent-encoded in UTF-8. What RFC 3986 lets stand in a path stays, but for `&` (so that XML
 * needs no escaping), `+` (which some clients take for a blank), and `$`, `,`, `;`, `=`.
 */
export function encodeSegment(segment: string): string {
  // Most names are ids: of 50,000 none needs more than a look.
  if (PLAIN.test(segment)) return segment
  return encodeURIComponent(segment.toWellFormed()).replaceAll('%40', '@').replaceAll('%3A', ':')
}
