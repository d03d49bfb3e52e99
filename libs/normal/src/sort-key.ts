import { foldText } from './fold-text.ts'

/**
 * A key whose bytewise order (`COLLATE "C"`) is the order a person expects: accents and case ignored, `ñ` after every other `n`,
 * punctuation ignored, hyphen as a blank. The key of the beginning of a text is a beginning of its key, up to a final blank.
 */
export function sortKey(text: string): string {
  const folded = foldText(text.normalize('NFC').replace(/[ñÑ]/g, 'n~'))
  const key = folded
    .replace(/[-_/.,;:&+|]+/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N} ~]+/gu, '')
    .replace(/ +/g, ' ')
    .trim()
  return key === '' ? folded : key
}
