import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ProductError } from '#base/errors.ts'
import { plainLines } from './output.ts'

type Pieces = AsyncIterable<string | Uint8Array>

/** Writes text or bytes in pieces to standard output. A terminal shows text and obeys nothing in it; a file or program gets it as it is. */
export async function writeOut(pieces: Pieces): Promise<void> {
  const shown = process.stdout.isTTY ? [toTerminal()] : []
  await pipeline([Readable.from(pieces), ...shown, process.stdout], { end: false })
}

/** Writes a file that appears whole or not at all; an interrupted writing leaves the old one as it was. */
export async function writeFileWhole(path: string, pieces: Pieces): Promise<void> {
  const draft = `${path}.part`
  try {
    await pipeline(Readable.from(pieces), createWriteStream(draft, { flush: true }))
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw isFromSystem(error) ? unwritable(path, error) : error
  }
}

function toTerminal(): Transform {
  return new Transform({
    decodeStrings: false,
    encoding: 'utf8',
    transform: (piece, _encoding, done) => done(null, plainLines(String(piece))),
  })
}

function isFromSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

function unwritable(path: string, cause: NodeJS.ErrnoException): ProductError {
  const code = cause.code === 'ENOSPC' || cause.code === 'EDQUOT' ? 'disk-full' : 'file-unreadable'
  return new ProductError(code, `${path} cannot be written: ${cause.message}.`, { facts: { file: path }, cause })
}
