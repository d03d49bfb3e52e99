/** A file that has been packed, or is being. */
export interface PackedFile {
  readonly name: Uint8Array
  /** Where its header begins in the archive. */
  readonly start: number
  packed: number
  size: number
  crc: number
}

const VERSION = 20
const VERSION_64 = 45
/** Sizes follow the bytes; names are UTF-8. */
const FLAGS = 0x0808
const DEFLATED = 8
/** The first of January 1980, from which archives count: when a file was packed is nobody's business. */
const DAY = 0x0021
/** What does not fit into a field of 32 bits is written as this, and elsewhere. */
const LARGE = 0xffffffff

/** One number of a header: how many bytes it takes, and its value. */
type Field = readonly [bytes: 2 | 4 | 8, value: number]

/**
 * The header before the bytes of a file (APPNOTE §4.3.7). Without the field for sizes beyond 4 GB, which no reader could tell
 * to be empty, and with which Excel refuses workbooks.
 */
export function localHeader({ name }: PackedFile): Uint8Array {
  const sizes = [4, 4, 4].map((bytes): Field => [bytes as 4, 0])
  return join(toBytes([[4, 0x04034b50], [2, VERSION], ...howPacked, ...sizes, [2, name.length], [2, 0]]), name)
}

/** What stands behind the bytes of a file (APPNOTE §4.3.9). */
export function descriptor({ crc, packed, size }: PackedFile): Uint8Array {
  return toBytes([
    [4, 0x08074b50],
    [4, crc],
    [4, packed],
    [4, size],
  ])
}

/** The entry of a file in the directory (APPNOTE §4.3.12). */
export function centralHeader({ name, start, packed, size, crc }: PackedFile): Uint8Array {
  // Beyond 4 GB a file may begin, though not be: see descriptor.
  const isFar = start >= LARGE
  const extra = isFar
    ? toBytes([
        [2, 0x0001],
        [2, 8],
        [8, start],
      ])
    : new Uint8Array()
  const version = isFar ? VERSION_64 : VERSION
  const fields: Field[] = [
    [4, 0x02014b50],
    [2, version],
    [2, version],
    ...howPacked,
    [4, crc],
    [4, packed],
    [4, size],
    [2, name.length],
    [2, extra.length],
    ...[2, 2, 2].map((bytes): Field => [bytes as 2, 0]),
    [4, 0],
    [4, Math.min(start, LARGE)],
  ]
  return join(toBytes(fields), name, extra)
}

/** What ends an archive (APPNOTE §4.3.14 to §4.3.16). */
export function endOfArchive({ files, start, size }: { files: number; start: number; size: number }): Uint8Array {
  const isLarge = files >= 0xffff || start >= LARGE || size >= LARGE
  const large: Field[] = [
    [4, 0x06064b50],
    [8, 44],
    [2, VERSION_64],
    [2, VERSION_64],
    [4, 0],
    [4, 0],
    [8, files],
    [8, files],
    [8, size],
    [8, start],
    [4, 0x07064b50],
    [4, 0],
    [8, start + size],
    [4, 1],
  ]
  const count = Math.min(files, 0xffff)
  const small: Field[] = [
    [4, 0x06054b50],
    [4, 0],
    [2, count],
    [2, count],
    [4, Math.min(size, LARGE)],
    [4, Math.min(start, LARGE)],
    [2, 0],
  ]
  return toBytes(isLarge ? [...large, ...small] : small)
}

const howPacked: readonly Field[] = [
  [2, FLAGS],
  [2, DEFLATED],
  [2, 0],
  [2, DAY],
]

function toBytes(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true)
    else if (length === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
    at += length
  }
  return bytes
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
