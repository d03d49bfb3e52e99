/** Who somebody says to be, and the password that is to prove it. */
export interface BasicCredentials {
  readonly user: string
  readonly password: string
}

/** Longer than any of ours by far; what follows is not decoded. */
const LONGEST = 4_096

const BASIC = /^Basic +([\w+/-]+={0,2}) *$/i

/** Reads an `Authorization` header of Basic (RFC 7617), in UTF-8 or, as old clients send it, ISO 8859-1. Null for any other. */
export function readBasicCredentials(header: string | undefined): BasicCredentials | null {
  if (header === undefined || header.length > LONGEST) return null
  const encoded = BASIC.exec(header)?.[1]
  if (encoded === undefined) return null
  const text = decodeText(Buffer.from(encoded, 'base64'))
  const colon = text.indexOf(':')
  return colon < 0 ? null : { user: text.slice(0, colon), password: text.slice(colon + 1) }
}

function decodeText(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') ? bytes.toString('latin1') : text
}
