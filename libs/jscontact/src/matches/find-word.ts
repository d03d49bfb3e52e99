import { foldText } from '@lazo/normal'
import type { AskedWord } from '../filter/condition.ts'
import { indexWords } from '../filter/words.ts'
import type { TextRange } from './matched-text.ts'

/** Letters, digits, and what folding leaves out between them. */
const WORD = /[\p{L}\p{M}\p{N}·\u00AD\u200B-\u200F\u202A-\u202E\u2060]+/gu
const ASCII = /^[\x20-\x7e]*$/

/** Where in a text the asked word stands, or words that begin so: of a longer word only its beginning. */
export function findWord(text: string, asked: AskedWord): TextRange[] {
  const ranges: TextRange[] = []
  for (const { 0: piece, index } of text.matchAll(WORD)) {
    const [word] = indexWords(piece)
    if (word === undefined || !isWordAsked(word, asked)) continue
    ranges.push([index, index + (word === asked.word ? piece.length : lengthUnfolded(piece, asked.word.length))])
  }
  return ranges
}

/** Whether a folded word is the one asked, or begins so. */
export function isWordAsked(word: string, asked: AskedWord): boolean {
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
