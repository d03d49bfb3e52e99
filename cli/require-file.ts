import { stat } from 'node:fs/promises'
import { refusePath } from './refuse-path.ts'

/** Throws `file-unreadable` unless a path leads to a file that is there. */
export async function requireFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw refusePath(path, error)
  })
  if (!found.isFile()) throw refusePath(path)
}
