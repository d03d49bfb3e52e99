type Decoder = InstanceType<typeof TextDecoder>

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const encoder = new TextEncoder()
const SLICE = 8192

/** Reads UTF-8, or gives null when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** Writes each byte as the one character of its number, so that lines can be cut and joined before they are decoded. */
export function bytesToByteText(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += SLICE) text += String.fromCharCode(...bytes.subarray(at, at + SLICE))
  return text
}

/** Undoes `bytesToByteText`. */
function byteTextToBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** Writes the UTF-8 bytes of a text as byte text. */
export function textToByteText(text: string): string {
  return isAscii(text) ? text : bytesToByteText(encoder.encode(text))
}

/** Reads byte text: UTF-8 when it is, else the named code page, else windows-1252. */
export function decodeByteText(text: string, charset: string | null): string {
  if (isAscii(text)) return text
  const bytes = byteTextToBytes(text)
  return decodeUtf8(bytes) ?? decodeCodePage(bytes, charset)
}

/** Reads bytes in the code page a CHARSET names; windows-1252 when there is no such page. */
export function decodeCodePage(bytes: Uint8Array, charset: string | null): string {
  return codePage(charset ?? '').decode(bytes)
}

const codePages = new Map<string, Decoder>()

function codePage(charset: string): Decoder {
  const known = codePages.get(charset)
  if (known) return known
  const decoder = openCodePage(charset)
  if (codePages.size < 64) codePages.set(charset, decoder)
  return decoder
}

function openCodePage(charset: string): Decoder {
  // A card that says UTF-8 but is not was written by a program with the code page of its machine.
  if (/^utf-?8$/i.test(charset.trim())) return new TextDecoder('windows-1252')
  try {
    return new TextDecoder(charset.trim())
  } catch {
    return new TextDecoder('windows-1252')
  }
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}
