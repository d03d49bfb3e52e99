import { foldText } from './fold-text.ts'

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The folded words of a text: runs of letters and digits in their order, repeated words kept. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(WORD) ?? []
}
