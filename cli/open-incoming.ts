import { type FileHandle, open, stat } from 'node:fs/promises'
import type { ByteSource } from '@lazo/archive'
import type { Incoming } from '#domain/imports/bundle/incoming.ts'
import { openFolder } from './open-folder.ts'
import { refusePath } from './refuse-path.ts'
import { requireFile } from './require-file.ts'

/** A file or folder that was named on the command line, open until `close` is called. */
export interface OpenedIncoming {
  readonly incoming: Incoming
  close(): Promise<void>
}

/** Opens a file, or a folder with all that lies in it. Throws `file-unreadable` when there is neither. */
export async function openIncoming(path: string): Promise<OpenedIncoming> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) return { incoming: await openFolder(path), close: async () => {} }
  await requireFile(path)
  const handle = await open(path).catch((error: Error) => {
    throw refusePath(path, error)
  })
  const { size } = await handle.stat()
  return { incoming: fileSource(path, handle, size), close: () => handle.close() }
}

function fileSource(path: string, handle: FileHandle, size: number): ByteSource {
  const read = async (start: number, length: number): Promise<Uint8Array> => {
    const bytes = Buffer.allocUnsafe(length)
    for (let filled = 0; filled < length; ) {
      const { bytesRead } = await handle.read(bytes, filled, length - filled, start + filled)
      if (bytesRead === 0) throw refusePath(path, new Error('it became shorter while it was read'))
      filled += bytesRead
    }
    return bytes
  }
  return { size, read }
}
