const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/

/** Reads a URI. It has no escapes, but vCard 3.0 writers escape its colons, commas and semicolons all the same. */
export function readUri(raw: string): string {
  return raw.includes('\\') ? raw.trim().replace(/\\([,;:])/g, '$1') : raw.trim()
}

/** Says whether a text begins as a URI does: with a scheme, and without blanks. */
export function isUri(text: string): boolean {
  return SCHEME.test(text) && !/\s/.test(text)
}
