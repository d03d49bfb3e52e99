import { readMonica } from '@lazo/tables'
import { ProductError } from '#base/errors.ts'
import type { RemarkCode } from '../../remark.ts'
import { decodeChunks } from './decode-chunks.ts'
import { type ImportEntry, identify } from './import-entry.ts'
import type { ReadContext } from './read-context.ts'

/** What hangs on a person lies anywhere in the file, so it is held as a whole; an account for one person's life stays far below this. */
const LARGEST = 64 * 1024 * 1024

/** The people of a Monica account, one entry each. Throws `file-unreadable` for a file that is too large or no account after all. */
export async function* readMonicaEntries(
  chunks: AsyncIterable<Uint8Array>,
  { newUid }: ReadContext,
): AsyncGenerator<ImportEntry> {
  const people = readMonica(await readText(chunks), newUid)
  if (people === null) throw unreadable('monica-unreadable', 'It begins as an account of Monica and is none.')
  for (const { reason = null, ...person } of people) yield identify({ ...person, sourceKey: null, reason })
}

async function readText(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: string[] = []
  let length = 0
  for await (const piece of decodeChunks(chunks)) {
    length += piece.length
    if (length > LARGEST) throw unreadable('monica-too-large', `The account has more than ${LARGEST} characters.`)
    pieces.push(piece)
  }
  return pieces.join('')
}

function unreadable(why: RemarkCode, message: string): ProductError {
  return new ProductError('file-unreadable', message, { facts: { why, limit: LARGEST } })
}
