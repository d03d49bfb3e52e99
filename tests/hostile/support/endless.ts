import { closeSync, openSync, writeSync } from 'node:fs'
import { office } from './office.ts'

const PIECE = Buffer.alloc(1024 * 1024, 'x')

/** The path of a new file that holds `size` bytes of the letter x between two texts, in whole megabytes. */
export function endlessFile(name: string, size: number, [before, behind]: readonly [string, string]): string {
  const path = office.file(name, before)
  const file = openSync(path, 'a')
  for (let written = 0; written < size; written += PIECE.length) writeSync(file, PIECE)
  writeSync(file, behind)
  closeSync(file)
  return path
}

/** A body of `megabytes` of the letter x between two texts, made while it is sent. */
export async function* endlessBody(
  megabytes: number,
  [before, behind]: readonly [string, string],
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(before)
  for (let i = 0; i < megabytes; i += 1) yield PIECE
  yield Buffer.from(behind)
}
