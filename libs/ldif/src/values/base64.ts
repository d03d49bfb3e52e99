const SLICE = 8192

/** The bytes that BASE64 stands for; blanks inside and missing padding are forgiven. Null when it is no BASE64. */
export function readBase64(text: string): Uint8Array | null {
  try {
    const characters = atob(text)
    const bytes = new Uint8Array(characters.length)
    for (let at = 0; at < characters.length; at += 1) bytes[at] = characters.charCodeAt(at)
    return bytes
  } catch {
    return null
  }
}

/** Bytes as BASE64, in one line. */
export function writeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += SLICE) text += String.fromCharCode(...bytes.subarray(at, at + SLICE))
  return btoa(text)
}
