const ESCAPED = /\\([nN\\,;:])/g
const SPECIAL = /[\\,;\r\n]/

/**
 * Undoes the escapes of a text value (RFC 6350 §3.4). Also undoes `\:`, which some writers of vCard 3.0 use; another
 * backslash stays.
 */
export function unescapeText(raw: string): string {
  return raw.includes('\\')
    ? raw.replace(ESCAPED, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter))
    : raw
}

/** Escapes a text so that it can be a value, an item of a list or a component. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(',', '\\,')
    .replaceAll(';', '\\;')
    .replace(/\r\n|\r|\n/g, '\\n')
}

/** Splits at a separator that has no backslash before it; the parts keep their escapes. */
export function splitUnescaped(raw: string, separator: ',' | ';'): string[] {
  if (!raw.includes(separator)) return [raw]
  if (!raw.includes('\\')) return raw.split(separator)
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] === '\\') at += 1
    else if (raw[at] === separator) {
      parts.push(raw.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, raw.slice(start)]
}

/** Reads a list of texts, such as NICKNAME's. */
export function readTextList(raw: string): string[] {
  return splitUnescaped(raw, ',').map(unescapeText)
}

/** Writes a list of texts. */
export function writeTextList(texts: readonly string[]): string {
  return texts.map(escapeText).join(',')
}
