import { TALK_LIMITS } from '../talk-limits.ts'
import { decodeChunks } from './decode-chunks.ts'

/** A line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
}

/** The lines of a file while it comes; what a line has beyond the limit is passed over, so that memory stays flat. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let rest = ''
  let number = 1
  for await (const piece of decodeChunks(chunks)) {
    let start = 0
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      yield { number, text: tidy(rest + piece.slice(start, end)) }
      rest = ''
      number += 1
      start = end + 1
    }
    if (rest.length < TALK_LIMITS.line) rest += piece.slice(start, start + TALK_LIMITS.line)
  }
  if (rest !== '') yield { number, text: tidy(rest) }
}

function tidy(text: string): string {
  const line = text.endsWith('\r') ? text.slice(0, -1) : text
  return line.slice(0, TALK_LIMITS.line)
}
