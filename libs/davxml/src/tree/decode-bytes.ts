import { DavXmlError } from '../dav-xml-error.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The first octets of a body, and the encoding they tell (XML 1.0, appendix F). */
const SIGNATURES: readonly [octets: readonly number[], encoding: Encoding][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
]

const DECLARED = /^<\?xml[^>]{0,100}?\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/
const AS_UTF8 = ['utf-8', 'utf8', 'us-ascii', 'ascii']

/** The text of a body in UTF-8 or UTF-16, told by its byte order mark, its first character or its declaration. */
export function decodeBytes(bytes: Uint8Array): string {
  const encoding = detectEncoding(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new DavXmlError('encoding', `The body is not in ${encoding.toUpperCase()}, in which it claims to be.`, {
      cause,
    })
  }
}

function detectEncoding(bytes: Uint8Array): Encoding {
  const signature = SIGNATURES.find(([octets]) => octets.every((octet, index) => bytes[index] === octet))
  if (signature) return signature[1]
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1]?.toLowerCase()
  if (declared === undefined || AS_UTF8.includes(declared)) return 'utf-8'
  throw new DavXmlError('encoding', `The body is in ${declared}; only UTF-8 and UTF-16 are read.`, { line: 1 })
}
