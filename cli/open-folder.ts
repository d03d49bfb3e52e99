import { createReadStream, type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isProductError, ProductError } from '#base/errors.ts'
import type { Bundle, BundleFile } from '#domain/imports/bundle/incoming.ts'
import { isOfSystem, refusePath } from './refuse-path.ts'

const MOST_FILES = 20_000

/**
 * A folder with all files in it, at any depth and in the order of their names. Links are named and not followed; so are files and
 * folders inside that the system does not show. Throws `file-unreadable` when that is the folder itself.
 */
export async function openFolder(path: string): Promise<Bundle> {
  const files: BundleFile[] = []
  for await (const file of walk(path, '', await listFolder(path))) {
    files.push(file)
    if (files.length > MOST_FILES) throw tooMany(path)
  }
  return { files, read: (file) => readFile(join(path, file.path)) }
}

/** What lies in a folder, by its path under the root and with what is in it. */
async function* walk(root: string, folder: string, entries: readonly Dirent[]): AsyncGenerator<BundleFile> {
  for (const entry of entries) {
    const path = `${folder}${entry.name}`
    if (entry.isDirectory()) yield* walkInto(root, `${path}/`)
    else yield entry.isFile() ? await lookAt(root, path) : { path, size: 0, isSpecial: true }
  }
}

async function* walkInto(root: string, folder: string): AsyncGenerator<BundleFile> {
  const entries = await orDenied(listFolder(join(root, folder)))
  if (entries === 'denied') yield { path: folder, size: 0, isDenied: true }
  else yield* walk(root, folder, entries)
}

async function lookAt(root: string, path: string): Promise<BundleFile> {
  const found = await orDenied(sizeOf(join(root, path)))
  return found === 'denied' ? { path, size: 0, isDenied: true } : { path, size: found }
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw refusePath(path, error)
  })
  return found.size
}

async function orDenied<Found>(looking: Promise<Found>): Promise<Found | 'denied'> {
  return looking.catch((error: unknown) => {
    if (isProductError(error, 'file-unreadable') && error.facts['why'] === 'file-denied') return 'denied'
    throw error
  })
}

async function listFolder(path: string): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw refusePath(path, error)
  })
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path)
  } catch (error) {
    throw isOfSystem(error) ? refusePath(path, error) : error
  }
}

function tooMany(path: string): ProductError {
  const facts = { file: path, why: 'too-many-files', limit: MOST_FILES }
  return new ProductError('file-unreadable', `${path} cannot be read: it holds more than ${MOST_FILES} files.`, {
    facts,
  })
}
