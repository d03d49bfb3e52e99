import { type Card, displayName } from '@lazo/jscontact'
import { wordsOf } from '@lazo/normal'

/** Whether two cards may be one person by their names: the words of the shorter all stand in the longer, initials counting as words. Pure. */
export function namesAgree(one: Card, other: Card): boolean {
  const [a, b] = [nameWords(one), nameWords(other)].sort((x, y) => x.length - y.length) as [string[], string[]]
  if (a.length === 0) return true
  return a.every((word) => b.some((longer) => longer === word || isInitial(word, longer) || isInitial(longer, word)))
}

function nameWords(card: Card): string[] {
  return card.name ? wordsOf(card.name.full ?? displayName(card)) : []
}

function isInitial(letter: string, word: string): boolean {
  return letter.length === 1 && word.startsWith(letter)
}
