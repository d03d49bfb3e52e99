const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
const DATA_URI = /^data:([^;,]*);base64,([A-Za-z0-9+/]+={0,2})$/i

/** Makes a `data:` URI of BASE64, or gives null when it is not BASE64. */
export function dataUriOf(mediaType: string | null, base64: string): string | null {
  const data = base64.replace(/\s+/g, '')
  return BASE64.test(data) ? `data:${mediaType ?? ''};base64,${data}` : null
}

/** Takes a `data:` URI apart; null when it has other parameters, or other data than BASE64. */
export function splitDataUri(uri: string): { mediaType: string; base64: string } | null {
  const match = uri.startsWith('data:') || uri.startsWith('DATA:') ? DATA_URI.exec(uri) : null
  return match && { mediaType: match[1]!, base64: match[2]! }
}
