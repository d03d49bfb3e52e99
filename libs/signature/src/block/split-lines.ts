import { stripInvisible } from '@lazo/normal'
import type { SourceText } from '../signature-read.ts'

/** A signature has a dozen lines; of a whole mail that was pasted the end counts. */
const MOST_LINES = 400
const LONGEST_LINE = 1000
const QUOTE_MARKS = /^(?:\s*>)+\s?/

/** The lines of a pasted text that hold something, without quotation marks of replies and invisible characters. */
export function splitLines(text: string): SourceText[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line, index) => ({ line: index + 1, text: tidy(line) }))
  return lines.filter((line) => line.text !== '').slice(-MOST_LINES)
}

function tidy(line: string): string {
  const plain = stripInvisible(line.slice(0, LONGEST_LINE)).replaceAll('\u00a0', ' ')
  const unquoted = plain.replace(QUOTE_MARKS, '')
  // Mail programs mark bold text with stars, and some rule off a signature with signs.
  const bare = unquoted.replaceAll(/\*{1,2}(?=\S)|(?<=\S)\*{1,2}/g, '')
  return /[\p{L}\p{N}@]/u.test(bare) || bare.trim() === '--' ? bare.trim() : ''
}
