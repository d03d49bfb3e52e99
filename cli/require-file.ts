import { stat } from 'node:fs/promises'
import { ProductError } from '#base/errors.ts'

/** Throws `file-unreadable` unless a path leads to a file that is there. */
export async function requireFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (!(found instanceof Error) && found.isFile()) return
  throw new ProductError('file-unreadable', `${path} cannot be read: ${reasonOf(found)}.`, {
    facts: { file: path },
    cause: found instanceof Error ? found : undefined,
  })
}

function reasonOf(found: unknown): string {
  if (!(found instanceof Error)) return 'it is no file'
  return 'code' in found && found.code === 'ENOENT' ? 'there is no such file' : found.message
}
