import type { TableRemark } from '../remark.ts'

/** The encoding of a file's beginning, and how it was told. */
export interface DetectedEncoding {
  /** A label of the WHATWG Encoding Standard. */
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  reason: TableRemark
}

const SAMPLE = 65_536

/** Tells the encoding of text from its first bytes: byte order mark, zero bytes of UTF-16, well-formed UTF-8, else Windows-1252. */
export function detectEncoding(head: Uint8Array): DetectedEncoding {
  return fromMark(head) ?? fromZeros(head.subarray(0, SAMPLE)) ?? fromSequences(head.subarray(0, SAMPLE))
}

function fromMark(head: Uint8Array): DetectedEncoding | null {
  const [first, second, third] = head
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { encoding: 'utf-8', reason: { code: 'utf-8-by-mark', facts: {} } }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', reason: { code: 'utf-16-by-mark', facts: {} } }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', reason: { code: 'utf-16-by-mark', facts: {} } }
  return null
}

/** Latin text in UTF-16 has a zero in every other byte. */
function fromZeros(head: Uint8Array): DetectedEncoding | null {
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = head.length / 5
  if (odd > many && even < odd / 10) return { encoding: 'utf-16le', reason: { code: 'utf-16-by-zeros', facts: {} } }
  if (even > many && odd < even / 10) return { encoding: 'utf-16be', reason: { code: 'utf-16-by-zeros', facts: {} } }
  return null
}

/** Bytes above 127 that form UTF-8 sequences hardly do so by chance, so the majority decides. */
function fromSequences(head: Uint8Array): DetectedEncoding {
  let formed = 0
  let stray = 0
  for (let at = 0; at < head.length; at += 1) {
    const length = sequenceLength(head, at)
    if (length === 1) continue
    if (length > 1) {
      formed += 1
      at += length - 1
    } else if (head.length - at >= 4) stray += 1
  }
  if (formed === 0 && stray === 0) return { encoding: 'utf-8', reason: { code: 'ascii', facts: {} } }
  if (formed > stray) return { encoding: 'utf-8', reason: { code: 'utf-8-by-bytes', facts: {} } }
  return { encoding: 'windows-1252', reason: { code: 'western', facts: {} } }
}

/** Bytes of the UTF-8 sequence that begins here; 0 when none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = leadLength(first)
  for (let next = at + 1; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

function leadLength(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2
  if (first >= 0xe0 && first <= 0xef) return 3
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0
}
