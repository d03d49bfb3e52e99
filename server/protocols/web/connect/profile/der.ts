/** Tags of the values that are written here (X.690 §8). */
export const TAG = { integer: 0x02, octets: 0x04, utcTime: 0x17, generalTime: 0x18, sequence: 0x30, set: 0x31 } as const

/** Nothing, where an algorithm wants its parameters written (X.690 §8.8). */
export const NULL = Buffer.from([0x05, 0x00])

/** A value with its tag and length, in DER (X.690 §10). */
export function derOf(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content])
}

/** A sequence of values that are DER already. */
export function sequence(...parts: readonly Uint8Array[]): Buffer {
  return derOf(TAG.sequence, ...parts)
}

/** A set of values that are DER already, in the order that DER asks for (X.690 §11.6). */
export function setOf(...parts: readonly Uint8Array[]): Buffer {
  return derOf(TAG.set, ...parts.toSorted(Buffer.compare))
}

/** A value that a tag of its context tells apart (X.690 §8.14). */
export function tagged(number: number, ...parts: readonly Uint8Array[]): Buffer {
  return derOf(0xa0 + number, ...parts)
}

/** The values inside of a value, each with tag and length. Throws a RangeError for what is no DER. */
export function partsOf(value: Uint8Array): Buffer[] {
  const { start, end } = contentOf(Buffer.from(value))
  const parts: Buffer[] = []
  for (let at = start; at < end; ) {
    const rest = Buffer.from(value).subarray(at)
    const length = contentOf(rest).end
    parts.push(rest.subarray(0, length))
    at += length
  }
  return parts
}

/** Where the content of the value at the beginning of these bytes is. */
function contentOf(bytes: Buffer): { start: number; end: number } {
  const first = bytes.readUInt8(1)
  const width = first < 0x80 ? 0 : first & 0x7f
  const length = width === 0 ? first : bytes.readUIntBE(2, width)
  const start = 2 + width
  if (start + length > bytes.length) throw new RangeError('The value is longer than its bytes.')
  return { start, end: start + length }
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length]
  const bytes = Buffer.from(length.toString(16).padStart(8, '0'), 'hex')
  const short = bytes.subarray(bytes.findIndex((byte) => byte !== 0))
  return [0x80 + short.length, ...short]
}
