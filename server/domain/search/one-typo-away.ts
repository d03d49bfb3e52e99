import { ALPHABETS } from './alphabets.table.ts'

/** Shorter words are too near to one another. */
const SHORTEST = 4
/** A longer word has one typo more seldom than it is two words. */
const LONGEST = 24

/**
 * All words that become `word` by one typo: a letter too many, one left out, one for another, two in each other's place, the
 * first letter too. About 400 for eight letters; none for words too short, too long, or with digits.
 */
export function oneTypoAway(word: string): string[] {
  const letters = Array.from(word)
  if (letters.length < SHORTEST || letters.length > LONGEST || /\p{N}/u.test(word)) return []
  const alphabet = Array.from(ALPHABETS.find((one) => letters.some((letter) => one.includes(letter))) ?? '')
  const found = new Set<string>()
  for (let at = 0; at <= letters.length; at += 1) {
    const before = letters.slice(0, at).join('')
    const [here, next, ...rest] = letters.slice(at)
    const behind = letters.slice(at + 1).join('')
    for (const letter of alphabet) found.add(before + letter + letters.slice(at).join(''))
    if (here === undefined) continue
    found.add(before + behind)
    for (const letter of alphabet) found.add(before + letter + behind)
    if (next !== undefined) found.add(before + next + here + rest.join(''))
  }
  found.delete(word)
  return [...found]
}
