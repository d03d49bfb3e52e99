import { type AskedWord, indexWords } from '@lazo/jscontact'
import { foldText } from '@lazo/normal'

/** A stretch of a text: from the first index to before the second, in UTF-16 code units. */
export type TextRange = readonly [start: number, end: number]

/** Letters, digits, and what folding leaves out between them. */
const WORD = /[\p{L}\p{M}\p{N}·\u00AD\u200B-\u200F\u202A-\u202E\u2060]+/gu

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

/** Whether a folded word is the one asked, or begins so. */
export function isAsked(word: string, asked: AskedWord): boolean {
  return asked.isBeginning ? word.startsWith(asked.word) : word === asked.word
}

/** How much of the piece folds to so many letters: `ß` folds to two, a combining accent to none. */
function lengthUnfolded(piece: string, folded: number): number {
  let length = 0
  for (const { segment } of new Intl.Segmenter().segment(piece)) {
    length += segment.length
    if (foldText(piece.slice(0, length)).length >= folded) return length
  }
  return piece.length
}
