import { displayName } from '../display-name.ts'
import type { Card } from '../types.ts'
import { namePartsOf } from './name-parts.ts'

/** Between two surnames, as in `Ortega y Gasset`. */
const WIDEST_GAP = ' y '.length
const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]$/u

/**
 * The surnames as they stand in what the card is called by, when something else stands before them; null where the name begins
 * with them, as in Hungary and the East of Asia, or has none.
 */
export function familyNameOf(card: Card, parts = namePartsOf(card)): string | null {
  if (!parts || parts.given.length === 0) return null
  const display = displayName(card)
  const [start, end] = findInTurn(
    display,
    parts.family.map(({ value }) => value.trim()),
  )
  return start > 0 && !LETTER_BEFORE.test(display.slice(0, start)) ? display.slice(start, end) : null
}

/** Where these words stand side by side in a text, as far at its end as they can; `[-1, -1]` when they do not. */
function findInTurn(text: string, words: readonly string[]): [start: number, end: number] {
  let [start, end] = [text.length, -1]
  for (const word of words.toReversed()) {
    const at = start < word.length ? -1 : text.lastIndexOf(word, start - word.length)
    const isBeside = end < 0 || start - at - word.length <= WIDEST_GAP
    if (at < 0 || word === '' || !isBeside) return [-1, -1]
    if (end < 0) end = at + word.length
    start = at
  }
  return end < 0 ? [-1, -1] : [start, end]
}
