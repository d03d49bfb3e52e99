import { type AskedWord, indexWords } from '@lazo/jscontact'
import { foldText } from '@lazo/normal'
import type { TextRange } from './found-line.ts'

/** Letters, digits, and what folding leaves out between them. */
const WORD = /[\p{L}\p{M}\p{N}·\u00AD\u200B-\u200F\u202A-\u202E\u2060]+/gu
const ASCII = /^[\x20-\x7e]*$/

/** Where in a text the asked word stands, or words that begin so: of a longer word only its beginning. */
export function findWord(text: string, asked: AskedWord): TextRange[] {
  const ranges: TextRange[] = []
  for (const { 0: piece, index } of text.matchAll(WORD)) {
    const [word] = indexWords(piece)
    if (word === undefined || !isAsked(word, asked)) continue
    ranges.push([index, index + (word === asked.word ? piece.length : lengthUnfolded(piece, asked.word.length))])
  }
  return ranges
}

/** In order, those that overlap made one. */
export function tidyRanges(ranges: readonly TextRange[]): TextRange[] {
  const tidied: TextRange[] = []
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = tidied.at(-1)
    if (last && start <= last[1]) tidied[tidied.length - 1] = [last[0], Math.max(last[1], end)]
    else tidied.push([start, end])
  }
  return tidied
}

function isAsked(word: string, asked: AskedWord): boolean {
  return asked.isBeginning ? word.startsWith(asked.word) : word === asked.word
}

const segmenter = new Intl.Segmenter()

/** How much of the piece folds to so many letters: `ß` folds to two, a combining accent to none. */
function lengthUnfolded(piece: string, folded: number): number {
  if (ASCII.test(piece)) return folded
  let length = 0
  for (const { segment } of segmenter.segment(piece)) {
    length += segment.length
    if (foldText(piece.slice(0, length)).length >= folded) return length
  }
  return piece.length
}
