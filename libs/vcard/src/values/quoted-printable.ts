import { decodeForeign } from '../code-pages/decode-foreign.ts'
import { quotedBytes } from '../lines/quoted-bytes.ts'

/** Reads QUOTED-PRINTABLE (RFC 2045 §6.7): UTF-8 when it is, else the code page named, else windows-1252. */
export function decodeQuotedPrintable(text: string, charset: string | null): string {
  return decodeForeign(quotedBytes(text), charset, null)
}
