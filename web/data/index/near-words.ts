import type { AskedWord, WordGroup } from '@lazo/jscontact'
import type { WordSpan, WordTable } from './word-table.ts'

/** Shorter words are too near to one another. */
const SHORTEST = 4
/** A longer word has one typo more seldom than it is two words. */
const LONGEST = 24
/** A word is near to few others; more than these would be a different question. */
const MOST = 40

/** The groups with the words of the table that are one typo away beside theirs; null when there is no such word. */
export function allowTypos(groups: readonly WordGroup[], table: WordTable): WordGroup[] | null {
  const allowed = groups.map((group, at) => {
    const near = wordsNear(group[0]?.word ?? '', table, at === groups.length - 1)
    return [...group, ...near.slice(0, MOST)]
  })
  return allowed.some((group, at) => group.length > groups[at]!.length) ? allowed : null
}

/**
 * The words that become `word` by one typo: a letter too many, one left out, one for another, two in each other's place. With
 * `mayBegin` also beginnings of words: the last one may still be being typed.
 */
function wordsNear(word: string, table: WordTable, mayBegin: boolean): AskedWord[] {
  if (word.length < SHORTEST || word.length > LONGEST || /\p{N}/u.test(word)) return []
  const whole = new Set<string>()
  const begun = new Set<string>()
  let span: WordSpan = [0, table.size]
  for (let at = 0; at <= word.length && span[0] < span[1]; at += 1) {
    for (const near of changesAt(word, at, lettersAt(table, span, at))) {
      if (table.numberOf(near) !== undefined) whole.add(near)
      if (mayBegin && at < word.length && isBegun(table, near, span)) begun.add(near)
    }
    span = table.span(word.slice(0, at + 1), span)
  }
  whole.delete(word)
  begun.delete(word)
  return [
    ...Array.from(whole, (near): AskedWord => ({ word: near, isBeginning: false })),
    ...Array.from(begun, (near): AskedWord => ({ word: near, isBeginning: true })),
  ]
}

/** What stands at this place instead: the words differ there and are the same before. */
function* changesAt(word: string, at: number, letters: readonly string[]): Generator<string> {
  const before = word.slice(0, at)
  const behind = word.slice(at + 1)
  for (const letter of letters) yield before + letter + word.slice(at)
  if (at === word.length) return
  yield before + behind
  for (const letter of letters) yield before + letter + behind
  if (behind !== '') yield before + behind[0] + word[at] + behind.slice(1)
}

/** Only letters that some word has at this place: that spares a list of alphabets, and most of the work. */
function lettersAt(table: WordTable, span: WordSpan, at: number): string[] {
  const letters: string[] = []
  for (let place = span[0]; place < span[1]; ) {
    const word = table.wordAt(place)
    const letter = word[at]
    if (letter === undefined) place += 1
    else {
      letters.push(letter)
      place = Math.max(place + 1, table.span(word.slice(0, at + 1), [place, span[1]])[1])
    }
  }
  return letters
}

/** A letter left out at the front leads out of the stretch; everything else stays in it. */
function isBegun(table: WordTable, beginning: string, span: WordSpan): boolean {
  const [from, to] = table.span(beginning, span)
  return from < to
}
