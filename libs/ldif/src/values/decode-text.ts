const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const western = new TextDecoder('windows-1252')

/** Reads UTF-8, or gives null when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** Reads UTF-8, as LDIF is; else windows-1252, which programs of the nineties wrote. */
export function decodeText(bytes: Uint8Array): string {
  return decodeUtf8(bytes) ?? western.decode(bytes)
}
