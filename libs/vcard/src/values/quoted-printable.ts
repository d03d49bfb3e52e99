import { decodeForeign } from '../code-pages/decode-foreign.ts'
import { isAscii } from '../lines/byte-text.ts'
import { quotedBytes } from '../lines/quoted-bytes.ts'

const CODES = /(?:=[0-9A-F]{2})+/gi

/** Reads QUOTED-PRINTABLE (RFC 2045 §6.7): UTF-8 when it is, else the code page named, else windows-1252. */
export function decodeQuotedPrintable(text: string, charset: string | null): string {
  if (isAscii(text)) return decodeForeign(quotedBytes(text), charset, null)
  // What was no ASCII is decoded already; only the rest is still in a code page.
  return text.replace(CODES, (codes) => decodeForeign(quotedBytes(codes), charset, null)).replace(/=[ \t]*$/, '')
}
