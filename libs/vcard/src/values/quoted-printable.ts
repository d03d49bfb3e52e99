import { decodeCodePage, decodeUtf8 } from '../lines/byte-text.ts'

const EQUALS = 61

/** Reads QUOTED-PRINTABLE (RFC 2045 §6.7): UTF-8 when it is, else the code page named, else windows-1252. */
export function decodeQuotedPrintable(text: string, charset: string | null): string {
  const source = new TextEncoder().encode(text.replace(/=[ \t]*$/, ''))
  const bytes = new Uint8Array(source.length)
  let length = 0
  for (let at = 0; at < source.length; at++) {
    const byte = source[at] === EQUALS ? hexByte(source[at + 1], source[at + 2]) : null
    bytes[length] = byte ?? source[at]!
    length += 1
    if (byte !== null) at += 2
  }
  const decoded = bytes.subarray(0, length)
  return decodeUtf8(decoded) ?? decodeCodePage(decoded, charset)
}

/** Null when the two are no hexadecimal digits. */
function hexByte(high: number | undefined, low: number | undefined): number | null {
  const [one, other] = [hexDigit(high), hexDigit(low)]
  return one === null || other === null ? null : one * 16 + other
}

function hexDigit(code = 0): number | null {
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : null
}
