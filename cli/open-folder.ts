import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { ProductError } from '#base/errors.ts'
import type { Bundle, BundleFile } from '#domain/imports/bundle/incoming.ts'

const MOST_FILES = 20_000

/** A folder with all files in it, at any depth and in the order of their names; links are named and not followed. */
export async function openFolder(path: string): Promise<Bundle> {
  const files: BundleFile[] = []
  for await (const file of walkFolder(path, path)) {
    files.push(file)
    if (files.length > MOST_FILES) throw tooMany(path)
  }
  return { files, read: (file) => readFile(join(path, file.path)) }
}

async function* walkFolder(root: string, folder: string): AsyncGenerator<BundleFile> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    const inside = relative(root, path).split(sep).join('/')
    if (entry.isDirectory()) yield* walkFolder(root, path)
    else if (entry.isFile()) yield { path: inside, size: (await stat(path)).size }
    else yield { path: inside, size: 0, isSpecial: true }
  }
}

async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path)
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error
    const facts = { file: path }
    throw new ProductError('file-unreadable', `${path} cannot be read: ${error.message}.`, { facts, cause: error })
  }
}

function tooMany(path: string): ProductError {
  const facts = { file: path, why: 'too-many-files', limit: MOST_FILES }
  return new ProductError('file-unreadable', `${path} cannot be read: it holds more than ${MOST_FILES} files.`, {
    facts,
  })
}
