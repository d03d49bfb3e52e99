/** One part of a distinguished name: `ou=people`; several with a plus between them are several here. */
export interface NamePart {
  /** In small letters. */
  attribute: string
  value: string
}

const ESCAPED = /^#|[,+"\\<>;]/g
const OUTER_BLANK = /^ | $/g

/** A value as it stands in a distinguished name (RFC 4514 §2.4); outer blanks so that no program trims them away. */
export function escapeDnValue(value: string): string {
  return value.replaceAll(ESCAPED, '\\$&').replaceAll(OUTER_BLANK, '\\20').replaceAll('\0', '\\00')
}

/** The parts of a distinguished name, from the entry upwards; what is none of `name=value` is left out (RFC 4514 §3). */
export function splitDn(dn: string): NamePart[] {
  return splitUnescaped(dn).flatMap((text) => {
    const equals = text.indexOf('=')
    if (equals < 1) return []
    return [{ attribute: text.slice(0, equals).trim().toLowerCase(), value: unescapeValue(text.slice(equals + 1)) }]
  })
}

/** Something equal for two spellings of one name: case and blanks around the parts do not count. */
export function dnKey(dn: string): string {
  return splitDn(dn)
    .map(({ attribute, value }) => `${attribute}=${escapeDnValue(value.toLowerCase().normalize('NFC'))}`)
    .join(',')
}

function splitUnescaped(dn: string): string[] {
  const parts: string[] = []
  let start = 0
  let isQuoted = false
  for (let at = 0; at < dn.length; at += 1) {
    const character = dn[at]!
    if (character === '\\') at += 1
    else if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && (character === ',' || character === '+' || character === ';')) {
      parts.push(dn.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, dn.slice(start)]
}

/** Undoes `\,` and the bytes of `\C3\A1`; a blank at the end that was not escaped goes. */
function unescapeValue(raw: string): string {
  const start = raw.length - raw.trimStart().length
  const end = raw.trimEnd().length
  const text = raw.slice(start, raw[end - 1] === '\\' ? end + 1 : end)
  const plain = /^"[^]*"$/.test(text) ? text.slice(1, -1) : text
  return plain.replaceAll(/(?:\\[0-9a-f]{2})+|\\[^]/gi, (found) =>
    found.length > 2 ? decodeHexPairs(found) : found.slice(1),
  )
}

function decodeHexPairs(escaped: string): string {
  const bytes = escaped.match(/[0-9a-f]{2}/gi) ?? []
  return new TextDecoder().decode(Uint8Array.from(bytes, (pair) => Number.parseInt(pair, 16)))
}
