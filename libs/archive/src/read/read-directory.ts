import { ZipError } from '../zip-error.ts'
import { decodeName } from './decode-name.ts'
import { viewOf } from './view-of.ts'

/** One file or folder as the directory of an archive tells of it. */
export interface DirectoryEntry {
  readonly name: string
  readonly nameBytes: Uint8Array
  readonly flags: number
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly crc: number
  /** As it stands in the archive, in bytes. */
  readonly packed: number
  /** Unpacked, in bytes. */
  readonly size: number
  /** Where its own header begins. */
  readonly start: number
  readonly isLink: boolean
}

const SIGNATURE = 0x02014b50
const FIXED_BYTES = 46
const LARGE = 0xffffffff
const LARGE_FIELDS = 0x0001
const FROM_UNIX = 3
const TYPE_MASK = 0o170000
const TYPE_LINK = 0o120000
const NAME_IS_UTF8 = 0x0800

/** All entries of a directory in their order (APPNOTE §4.3.12). Throws ZipError unless it holds exactly so many. */
export function readDirectory(bytes: Uint8Array, files: number): DirectoryEntry[] {
  const entries: DirectoryEntry[] = []
  let at = 0
  while (at < bytes.length) {
    if (bytes.length - at < FIXED_BYTES) throw damaged()
    const view = viewOf(bytes.subarray(at))
    const end = FIXED_BYTES + view.getUint16(28, true) + view.getUint16(30, true) + view.getUint16(32, true)
    if (view.getUint32(0, true) !== SIGNATURE || at + end > bytes.length || entries.length === files) throw damaged()
    entries.push(readEntry(bytes.subarray(at, at + end), view))
    at += end
  }
  if (entries.length !== files) throw damaged()
  return entries
}

function readEntry(bytes: Uint8Array, view: DataView): DirectoryEntry {
  const nameEnd = FIXED_BYTES + view.getUint16(28, true)
  const nameBytes = bytes.slice(FIXED_BYTES, nameEnd)
  const flags = view.getUint16(8, true)
  const mode = view.getUint16(40, true)
  const sizes = readSizes(bytes.subarray(nameEnd, nameEnd + view.getUint16(30, true)), view)
  return {
    name: decodeName(nameBytes, (flags & NAME_IS_UTF8) !== 0),
    nameBytes,
    flags,
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    ...sizes,
    isLink: view.getUint8(5) === FROM_UNIX && (mode & TYPE_MASK) === TYPE_LINK,
  }
}

/** Numbers that do not fit into 32 bits stand in a field of their own, in this order and only those (APPNOTE §4.5.3). */
function readSizes(extra: Uint8Array, view: DataView): Pick<DirectoryEntry, 'size' | 'packed' | 'start'> {
  const large = findLargeFields(extra)
  let at = 0
  const [size, packed, start] = [24, 20, 42].map((place) => {
    const small = view.getUint32(place, true)
    if (small !== LARGE || large === null) return small
    if (large.byteLength < at + 8) throw damaged()
    const value = large.getBigUint64(at, true)
    at += 8
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged()
    return Number(value)
  }) as [number, number, number]
  return { size, packed, start }
}

function findLargeFields(extra: Uint8Array): DataView | null {
  const view = viewOf(extra)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const end = at + 4 + view.getUint16(at + 2, true)
    if (end > extra.length) return null
    if (view.getUint16(at, true) === LARGE_FIELDS) return viewOf(extra.subarray(at + 4, end))
  }
  return null
}

function damaged(): ZipError {
  return new ZipError('damaged', 'The list of files in the archive is damaged.')
}
