import { BINARY_ATTRIBUTES } from './binary-attributes.table.ts'
import { decodeText, decodeUtf8 } from './decode-text.ts'

const NOT_IN_OLD_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f]/

/** What an attribute that came as BASE64 holds: text where it is some, in UTF-8 or an older code page, else the bytes. */
export function valueOfBytes(name: string, options: readonly string[], bytes: Uint8Array): string | Uint8Array {
  if (BINARY_ATTRIBUTES.has(name.toLowerCase()) || options.includes('binary')) return bytes
  const text = decodeUtf8(bytes)
  if (text !== null) return text.includes('\0') ? bytes : text
  const old = decodeText(bytes)
  return NOT_IN_OLD_TEXT.test(old) ? bytes : old
}
