import { ZipError } from '../zip-error.ts'
import type { ZipLimits } from '../zip-limits.ts'
import type { DirectoryEntry } from './read-directory.ts'

const ENCRYPTED = 0x0001 | 0x0040 | 0x2000
const STORED = 0
const DEFLATED = 8
const LONGEST_NAME = 1_000
/** A file below this may be packed to nothing: it does no harm. */
const SMALL = 1024 * 1024
const HEADER_BYTES = 30

/** An entry that may be read, and the place its bytes must end before. */
export interface CheckedEntry extends DirectoryEntry {
  readonly end: number
}

/**
 * Checks the entries of a directory that ends at `directoryStart`, and throws ZipError for the first trick or excess: nothing
 * is unpacked for it. Bytes that belong to two files at once are what the densest bombs are made of.
 */
export function checkEntries(
  entries: readonly DirectoryEntry[],
  directoryStart: number,
  limits: ZipLimits,
): CheckedEntry[] {
  for (const entry of entries) checkEntry(entry, limits)
  checkNames(entries)
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > limits.total)
    throw new ZipError('too-large', `The archive unpacks to ${total} bytes; at most ${limits.total} are read.`)
  return checkPlaces(entries, directoryStart)
}

function checkEntry(entry: DirectoryEntry, limits: ZipLimits): void {
  const { name, flags, method, size, packed } = entry
  checkName(name)
  const refuse = (code: ConstructorParameters<typeof ZipError>[0], why: string) =>
    new ZipError(code, `${name} in the archive ${why}.`, name)
  if (flags & ENCRYPTED) throw refuse('encrypted', 'is protected by a password')
  if (entry.isLink) throw refuse('link', 'is a link to another file')
  if (method !== STORED && method !== DEFLATED) throw refuse('unsupported', 'is packed in a way that is not read')
  if (method === STORED && size !== packed) throw refuse('damaged', 'has two sizes')
  if (size > limits.file) throw refuse('too-large', `unpacks to ${size} bytes; at most ${limits.file} are read`)
  if (size > SMALL && size > packed * limits.ratio)
    throw refuse('bomb', `unpacks to more than ${limits.ratio} times its size`)
}

function checkName(name: string): void {
  const isUnsafe =
    name === '' ||
    name.length > LONGEST_NAME ||
    /[\0\\]|^\/|^[A-Za-z]:/.test(name) ||
    name.split('/').some((part) => part === '..' || part === '.')
  if (!isUnsafe) return
  const shown = name.slice(0, 100)
  throw new ZipError('unsafe-name', `A file in the archive has a name that may lead elsewhere: “${shown}”.`, shown)
}

/** Of two files of one name programs read the first or the last, and one may be shown and the other taken. */
function checkNames(entries: readonly DirectoryEntry[]): void {
  const seen = new Set<string>()
  for (const { name } of entries) {
    const key = name.replace(/\/$/, '')
    if (seen.has(key)) throw new ZipError('repeated-name', `The archive holds ${name} twice.`, name)
    seen.add(key)
  }
}

function checkPlaces(entries: readonly DirectoryEntry[], directoryStart: number): CheckedEntry[] {
  const ends = new Map<DirectoryEntry, number>()
  let end = directoryStart
  for (const entry of entries.toSorted((a, b) => b.start - a.start)) {
    const least = entry.start + HEADER_BYTES + entry.nameBytes.length + entry.packed
    if (least > end) throw new ZipError('overlap', `${entry.name} in the archive shares its place.`, entry.name)
    ends.set(entry, end)
    end = entry.start
  }
  return entries.map((entry) => ({ ...entry, end: ends.get(entry)! }))
}
