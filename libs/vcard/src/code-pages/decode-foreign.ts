import { byteTextToBytes, decodeUtf8, isAscii } from '../lines/byte-text.ts'
import { type CodePage, codePageOr1252, openCodePage } from './code-page.ts'
import type { FileCodePage } from './file-code-page.ts'

const ESCAPE = 0x1b

/** Reads byte text as `decodeForeign` reads bytes. */
export function decodeByteText(text: string, charset: string | null, file: FileCodePage | null): string {
  return isAscii(text) ? text : decodeForeign(byteTextToBytes(text), charset, file)
}

/** Reads bytes: UTF-8 when they are, else the code page that CHARSET names, else that of the file, else windows-1252. */
export function decodeForeign(bytes: Uint8Array, charset: string | null, file: FileCodePage | null): string {
  const named = charset === null ? null : openCodePage(charset)
  const text = decodeUtf8(bytes) ?? decodeDamagedUtf8(bytes)
  if (text !== null && !(named && isDoubtful(bytes, text, named))) return text
  return (named ?? codePageOr1252(file?.pageFor(bytes) ?? null)).decode(bytes)
}

/**
 * Says whether bytes may be UTF-8 by chance: ISO-2022-JP is all ASCII, with escapes between its alphabets, and two bytes of
 * GBK (`英`) can be a letter of UTF-8, though none that a text of such a page would have.
 */
function isDoubtful(bytes: Uint8Array, text: string, named: CodePage): boolean {
  return bytes.includes(ESCAPE) || (named.hasPairs && !/[\u0800-\uffff]/.test(text))
}

const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const SOUND_OF_DAMAGED = 2

/** Reads UTF-8 that programs cut inside a character; null when too few of the characters are sound. */
export function decodeDamagedUtf8(bytes: Uint8Array): string | null {
  const text = lenient.decode(bytes)
  let [damaged, sound] = [0, 0]
  for (const char of text) {
    if (char === '\uFFFD') damaged += 1
    else if (char > '\x7f') sound += 1
  }
  return sound >= damaged * SOUND_OF_DAMAGED && sound > 0 ? text : null
}
