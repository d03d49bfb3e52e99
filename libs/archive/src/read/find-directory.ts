import type { ByteSource } from '../byte-source.ts'
import { ZipError } from '../zip-error.ts'
import { viewOf } from './view-of.ts'

/** Where the list of all files stands in an archive. */
export interface Directory {
  readonly start: number
  /** In bytes. */
  readonly size: number
  readonly files: number
}

const END = 0x06054b50
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff
const LOCATOR = 0x07064b50
const LOCATOR_BYTES = 20
const END64 = 0x06064b50
const END64_BYTES = 56

/**
 * Finds the directory by the record at the end of the archive (APPNOTE §4.3.16), or by its larger form (zip64, §4.3.14). The
 * record must end where the archive ends and the directory must end where the record begins: then every program reads the same.
 */
export async function findDirectory(source: ByteSource): Promise<Directory> {
  const length = Math.min(source.size, END_BYTES + LONGEST_COMMENT)
  const tail = await source.read(source.size - length, length)
  const at = findEnd(tail)
  if (at === null) throw new ZipError('not-a-zip', 'This is no zip archive, or its end is missing.')
  const view = viewOf(tail.subarray(at))
  const start = source.size - length + at
  const small = { start: view.getUint32(16, true), size: view.getUint32(12, true), files: view.getUint16(10, true) }
  const large = await findLarge(source, start)
  if (large) requireAgreement(small, large)
  else requireOneDisk(view.getUint16(4, true) === 0 && view.getUint16(8, true) === small.files)
  const { endsAt, ...directory } = large ?? { ...small, endsAt: start }
  if (directory.start + directory.size !== endsAt) throw damaged()
  return directory
}

/** The last place where a record begins whose comment reaches exactly to the end. */
function findEnd(tail: Uint8Array): number | null {
  const view = viewOf(tail)
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1)
    if (view.getUint32(at, true) === END && at + END_BYTES + view.getUint16(at + 20, true) === tail.length) return at
  return null
}

async function findLarge(source: ByteSource, end: number): Promise<(Directory & { endsAt: number }) | null> {
  if (end < LOCATOR_BYTES + END64_BYTES) return null
  const locator = viewOf(await source.read(end - LOCATOR_BYTES, LOCATOR_BYTES))
  if (locator.getUint32(0, true) !== LOCATOR) return null
  requireOneDisk(locator.getUint32(4, true) === 0 && locator.getUint32(16, true) <= 1)
  const endsAt = toNumber(locator.getBigUint64(8, true))
  if (endsAt > end - LOCATOR_BYTES - END64_BYTES) throw damaged()
  const view = viewOf(await source.read(endsAt, END64_BYTES))
  if (view.getUint32(0, true) !== END64) throw damaged()
  const files = toNumber(view.getBigUint64(32, true))
  requireOneDisk(view.getUint32(16, true) === 0 && toNumber(view.getBigUint64(24, true)) === files)
  const recordEnd = endsAt + 12 + toNumber(view.getBigUint64(4, true))
  if (recordEnd !== end - LOCATOR_BYTES) throw damaged()
  return { start: toNumber(view.getBigUint64(48, true)), size: toNumber(view.getBigUint64(40, true)), files, endsAt }
}

/** The larger record stands also where nothing is too large, and then both say the same: two directories would be two archives. */
function requireAgreement(small: Directory, large: Directory): void {
  const agrees = (name: keyof Directory, most: number) => small[name] === most || small[name] === large[name]
  if (agrees('start', 0xffffffff) && agrees('size', 0xffffffff) && agrees('files', 0xffff)) return
  throw damaged()
}

/** A number of 64 bits that counts bytes or files of something real. */
function toNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged()
  return Number(value)
}

function requireOneDisk(isOne: boolean): void {
  if (!isOne) throw new ZipError('split', 'The archive is one part of several; put them together first.')
}

function damaged(): ZipError {
  return new ZipError('damaged', 'The list of files in the archive is not where its end says.')
}
