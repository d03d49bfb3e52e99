/** What a `data:` URI carries. */
export interface DataUri {
  /** Without parameters, in lower case. */
  readonly mediaType: string
  readonly bytes: Buffer
}

/** Without a type the bytes are text (RFC 2397 §2). */
const DEFAULT_TYPE = 'text/plain'
/** Type and parameters are short; what is longer is no header. */
const HEADER_LIMIT = 1000

/** Whether a URI carries its content in itself. */
export function isDataUri(uri: string): boolean {
  return uri.slice(0, 5).toLowerCase() === 'data:'
}

/** Reads a `data:` URI (RFC 2397 §3), forgiving blanks and missing padding in base64; null when it carries nothing. */
export function readDataUri(uri: string): DataUri | null {
  const comma = uri.slice(0, HEADER_LIMIT).indexOf(',')
  if (!isDataUri(uri) || comma < 0) return null
  const [type = '', ...parameters] = uri
    .slice(5, comma)
    .split(';')
    .map((part) => part.trim().toLowerCase())
  const text = uri.slice(comma + 1)
  const bytes = parameters.at(-1) === 'base64' ? Buffer.from(unescapeText(text), 'base64') : unescapeBytes(text)
  return bytes.length > 0 ? { mediaType: type || DEFAULT_TYPE, bytes } : null
}

/** At most how many bytes a `data:` URI carries, told without decoding it. */
export function dataUriSize(uri: string): number {
  return /;\s*base64\s*,/i.test(uri.slice(0, HEADER_LIMIT)) ? Math.ceil((uri.length * 3) / 4) : uri.length
}

/** Writes bytes as a `data:` URI. */
export function writeDataUri(mediaType: string, bytes: Uint8Array): string {
  return `data:${mediaType};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')}`
}

/** Base64 is rarely escaped (`%2B`, `%3D`); only then is it unescaped at all. */
function unescapeText(text: string): string {
  return text.includes('%') ? unescapeBytes(text).toString('latin1') : text
}

function unescapeBytes(text: string): Buffer {
  const raw = Buffer.from(text, 'utf8').toString('latin1')
  const plain = raw.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(plain, 'latin1')
}
