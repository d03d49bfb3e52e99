import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ProductError } from '#base/errors.ts'
import { MAGIC } from './backup-format.ts'

/** How the file is called while it is not whole. */
export const UNFINISHED = '.unfinished-'

/** What the system says when nothing more fits: the disk, the quota, or the longest file it takes. */
const NO_ROOM: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG']

/**
 * Writes a file that is there whole or not at all: under another name first, onto the disk, then renamed. When `write` fails,
 * or the process ends, nothing stays. Only who made it may read it. Throws `disk-full`, and refuses to replace any file but a backup.
 */
export async function writeSafely(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  await refuseForeignFile(path)
  const unfinished = join(dirname(path), `.${basename(path)}${UNFINISHED}${randomBytes(4).toString('hex')}`)
  const remove = () => rmSync(unfinished, { force: true })
  process.once('exit', remove)
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeWhole(unfinished, write)
    await rename(unfinished, path)
    await flush(dirname(path))
  } catch (error) {
    await rm(unfinished, { force: true })
    throw explainFileError(path, error)
  } finally {
    process.off('exit', remove)
  }
}

async function writeWhole(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, 'wx+', 0o600)
  try {
    await write(file)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Only then does the new name survive a power failure; Windows knows no such thing. */
async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

async function refuseForeignFile(path: string): Promise<void> {
  const head = await readHead(path)
  if (head === null || head.equals(MAGIC)) return
  throw new ProductError(
    'input-invalid',
    `There is already a file ${path}, and it is no backup of Lazo; it was left as it is.`,
  )
}

async function readHead(path: string): Promise<Buffer | null> {
  try {
    const file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC.length)).finally(() => file.close())
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw explainFileError(path, error)
  }
}

/** Turns what the system says of a file that cannot be written into words; gives back everything else as it is. */
export function explainFileError(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ProductError || !('syscall' in error)) return error
  if (NO_ROOM.includes((error as NodeJS.ErrnoException).code ?? '')) {
    const message = `There is no room for the backup in ${dirname(path)}; nothing of it was left behind.`
    return new ProductError('disk-full', message, { facts: { path }, cause: error })
  }
  return new ProductError('file-unreadable', `${path} cannot be written: ${error.message}.`, { cause: error })
}
