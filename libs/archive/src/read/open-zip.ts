import type { ByteSource } from '../byte-source.ts'
import { ZipError } from '../zip-error.ts'
import { ZIP_LIMITS, type ZipLimits } from '../zip-limits.ts'
import { type CheckedEntry, checkEntries } from './check-entries.ts'
import { findDirectory } from './find-directory.ts'
import { readDirectory } from './read-directory.ts'
import { readEntry } from './read-entry.ts'

/** One file in an archive. */
export interface ZipFile {
  /** Its path with slashes; leads nowhere but into the archive. */
  readonly path: string
  /** Unpacked, in bytes; no more than these are ever given. */
  readonly size: number
}

/** An opened archive. */
export interface ZipArchive {
  /** Its files in their order, without folders. */
  readonly files: readonly ZipFile[]
  /** The bytes of one of its files, unpacked as they are asked for. Throws ZipError when they are not what the archive says. */
  read(file: ZipFile): AsyncGenerator<Uint8Array>
}

/** What an entry of the directory costs at least; a longer directory holds more than names. */
const MOST_DIRECTORY_BYTES = 32 * 1024 * 1024

/** Opens an archive and checks all that can be known without unpacking it. Throws ZipError. */
export async function openZip(source: ByteSource, limits: ZipLimits = ZIP_LIMITS): Promise<ZipArchive> {
  const { start, size, files } = await findDirectory(source)
  if (files > limits.files || size > MOST_DIRECTORY_BYTES)
    throw new ZipError('too-many-files', `The archive holds ${files} files; at most ${limits.files} are read.`)
  const entries = readDirectory(await source.read(start, size), files)
  const checked = checkEntries(entries, start, limits).filter(({ name }) => !name.endsWith('/'))
  const byPath = new Map<string, CheckedEntry>(checked.map((entry) => [entry.name, entry]))
  return {
    files: checked.map((entry) => ({ path: entry.name, size: entry.size })),
    read: (file) => readEntry(source, byPath.get(file.path)!),
  }
}
