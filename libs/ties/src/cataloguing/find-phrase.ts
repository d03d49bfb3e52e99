import { wordsOf } from '@lazo/normal'

/** A place of a dictionary that a text has. */
export interface FoundPhrase {
  readonly value: string
  /** The words of the text. */
  readonly said: string
  /** Which word of the text it begins with, and how many it has. */
  readonly at: number
  readonly length: number
}

interface Phrase {
  readonly value: string
  readonly words: readonly string[]
}

/** A dictionary, made once: phrases by their first word, or under a star where that has any ending. */
export type Dictionary = ReadonlyMap<string, readonly Phrase[]>

/** How many letters of a first word with a star find it. */
const STEM = 2

/** Makes a dictionary of a table of phrases by value. */
export function openDictionary(table: Readonly<Record<string, readonly string[]>>): Dictionary {
  const phrases = Object.entries(table).flatMap(([value, texts]) =>
    texts.map((text) => ({ value, words: text.split(' ') })),
  )
  return Map.groupBy(phrases, ({ words }) => words[0]!.slice(0, STEM))
}

/** Everything of a dictionary that a text says, whatever its accents and case, in the order of the text; of two at one word the longer. */
export function findPhrases(text: string, dictionary: Dictionary): FoundPhrase[] {
  const words = wordsOf(text)
  const found = words.flatMap((word, at) => {
    const phrases = (dictionary.get(word.slice(0, STEM)) ?? []).filter((one) => standsAt(words, at, one.words))
    const [longest] = phrases.sort((one, other) => weightOf(other) - weightOf(one))
    return longest ? [phraseAt(words, at, longest)] : []
  })
  return found.filter(({ at, length }, i) => !found.slice(0, i).some((one) => one.at + one.length >= at + length))
}

function phraseAt(words: readonly string[], at: number, { value, words: own }: Phrase): FoundPhrase {
  return { value, said: words.slice(at, at + own.length).join(' '), at, length: own.length }
}

function standsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((one, i) => {
    const word = words[at + i]
    if (word === undefined) return false
    return one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : word === one
  })
}

/** More words weigh more than longer ones, and a whole word more than a beginning. */
function weightOf({ words }: Phrase): number {
  return (
    words.length * 100 + words.join('').replaceAll('*', '').length + (words.some((one) => one.endsWith('*')) ? 0 : 0.5)
  )
}
