import type { TableRemark } from '../remark.ts'
import { TableError } from '../table-error.ts'

/** A piece of decoded text; a piece with a problem is a single line. */
export interface DecodedText {
  text: string
  problem?: TableRemark
}

const NEWLINE = 0x0a
/** A line without end is cut here, so that memory stays flat. */
const LONGEST_WAIT = 1_048_576
const GUESSED: TableRemark = { code: 'wrong-bytes', facts: {} }

/**
 * Decodes a stream of bytes piece by piece. UTF-8 is checked: a line that is no UTF-8 (files glued together, hand-edited exports) is
 * read as Windows-1252 and says so. Byte order marks stay. Every other encoding follows the Encoding Standard, which puts U+FFFD for what it cannot read.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<DecodedText> {
  if (/^utf-?8$/i.test(encoding)) yield* decodeUtf8(chunks)
  else yield* decodeOther(chunks, encoding)
}

async function* decodeOther(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<DecodedText> {
  const decoder = makeDecoder(encoding)
  for await (const chunk of chunks) yield { text: decoder.decode(chunk, { stream: true }) }
  yield { text: decoder.decode() }
}

function makeDecoder(encoding: string) {
  try {
    return new TextDecoder(encoding)
  } catch (cause) {
    const facts = { encoding: encoding.slice(0, 40) }
    const refusal = new TableError({ code: 'unknown-encoding', facts }, 1, `There is no encoding “${facts.encoding}”.`)
    refusal.cause = cause
    throw refusal
  }
}

async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<DecodedText> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    waiting.push(chunk)
    length += chunk.length
    if (length <= LONGEST_WAIT && !chunk.includes(NEWLINE)) continue
    const bytes = join(waiting, length)
    const end = wholeLines(bytes)
    yield* decodeLines(bytes.subarray(0, end))
    waiting = [bytes.subarray(end)]
    length = bytes.length - end
  }
  yield* decodeLines(join(waiting, length))
}

/** Where the last whole line ends; where there is none, the last whole character of a line that is too long. */
function wholeLines(bytes: Uint8Array): number {
  const end = bytes.lastIndexOf(NEWLINE) + 1
  if (bytes.length - end <= LONGEST_WAIT) return end
  let cut = bytes.length
  while (cut > bytes.length - 4 && ((bytes[cut - 1] ?? 0) & 0xc0) === 0x80) cut -= 1
  return (bytes[cut - 1] ?? 0) >= 0xc0 ? cut - 1 : bytes.length
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const western = new TextDecoder('windows-1252')

function* decodeLines(bytes: Uint8Array): Generator<DecodedText> {
  if (bytes.length === 0) return
  const text = decodeStrictly(bytes)
  if (text !== null) return yield { text }
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline < 0 ? bytes.length : newline + 1
    const line = bytes.subarray(start, end)
    const text = decodeStrictly(line)
    yield text === null ? { text: western.decode(line), problem: GUESSED } : { text }
    start = end
  }
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    // Not UTF-8: the caller reads line by line.
    return null
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces
  if (pieces.length === 1 && first !== undefined) return first
  const joined = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}
