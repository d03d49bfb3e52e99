import { decodeCodePage, decodeUtf8 } from '../lines/byte-text.ts'

const encoder = new TextEncoder()

/** Reads QUOTED-PRINTABLE (RFC 2045 §6.7): UTF-8 when it is, else the code page named, else windows-1252. */
export function decodeQuotedPrintable(text: string, charset: string | null): string {
  const bytes: number[] = []
  for (const part of text.split(/(=[0-9A-Fa-f]{2})/)) {
    if (/^=[0-9A-Fa-f]{2}$/.test(part)) bytes.push(Number.parseInt(part.slice(1), 16))
    else for (const byte of encoder.encode(part.replace(/=\s*$/, ''))) bytes.push(byte)
  }
  const all = Uint8Array.from(bytes)
  return decodeUtf8(all) ?? decodeCodePage(all, charset)
}
