import { type ByteSource, streamSource } from '../byte-source.ts'
import { crc32 } from '../crc32.ts'
import { streamOf } from '../stream-of.ts'
import { ZipError } from '../zip-error.ts'
import type { CheckedEntry } from './check-entries.ts'
import { viewOf } from './view-of.ts'

const SIGNATURE = 0x04034b50
const FIXED_BYTES = 30

/**
 * The bytes of an entry, unpacked as they are asked for. Throws ZipError as soon as there are more of them than the directory
 * says, and at their end when size or checksum are others.
 */
export async function* readEntry(source: ByteSource, entry: CheckedEntry): AsyncGenerator<Uint8Array> {
  const start = await findBytes(source, entry)
  const packed = streamSource(source, start, start + entry.packed)
  let size = 0
  let crc = 0
  for await (const bytes of entry.method === 0 ? packed : unpack(packed, entry.name)) {
    size += bytes.length
    if (size > entry.size)
      throw new ZipError('bomb', `${entry.name} in the archive unpacks to more than it says.`, entry.name)
    crc = crc32(bytes, crc)
    yield bytes
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry.name)
}

/** The header before the bytes says all again (APPNOTE §4.3.7); where it names another file, programs differ in what they show. */
async function findBytes(source: ByteSource, entry: CheckedEntry): Promise<number> {
  const length = FIXED_BYTES + entry.nameBytes.length
  const header = await source.read(entry.start, length)
  const view = viewOf(header)
  const name = header.subarray(FIXED_BYTES)
  const isSame =
    view.getUint32(0, true) === SIGNATURE &&
    view.getUint16(8, true) === entry.method &&
    view.getUint16(26, true) === name.length &&
    name.every((byte, index) => byte === entry.nameBytes[index])
  if (!isSame) throw damaged(entry.name)
  const start = entry.start + length + view.getUint16(28, true)
  if (start + entry.packed > entry.end)
    throw new ZipError('overlap', `${entry.name} in the archive shares its place.`, entry.name)
  return start
}

async function* unpack(packed: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let failure: unknown
  async function* watched(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    try {
      for await (const bytes of packed) yield bytes as Uint8Array<ArrayBuffer>
    } catch (error) {
      failure = error
      throw error
    }
  }
  try {
    yield* streamOf(watched()).pipeThrough(new DecompressionStream('deflate-raw'))
  } catch (error) {
    // What the bytes themselves are to blame for comes as a TypeError; trouble in getting them is not the archive's.
    if (failure !== undefined) throw failure
    throw error instanceof TypeError ? damaged(name) : error
  }
}

function damaged(name: string): ZipError {
  return new ZipError('damaged', `${name} in the archive is damaged.`, name)
}
