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
export function byteTextToBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** Writes the UTF-8 bytes of a text as byte text. */
export function textToByteText(text: string): string {
  return isAscii(text) ? text : bytesToByteText(encoder.encode(text))
}

/** Says whether there is nothing but ASCII in a text. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}
