import { foldText, wordsOf } from '@lazo/normal'

const LONGEST = 40

/** The words of a text as the index has them: folded, each once, long ones cut. */
export function indexWords(text: string): string[] {
  return [...new Set(wordsOf(text).map(cutWord))]
}

/** A set member as one item of the index, which no word equals or begins: equal for two spellings that fold to one text. */
export function facetWord(facet: 'label' | 'kind' | 'sector', member: string): string {
  const plain = foldText(member).replace(/[^\p{L}\p{M}\p{N}]/gu, (sign) => `.${sign.codePointAt(0)!.toString(16)}`)
  return `=${facet}.${cutWord(plain)}`
}

/** The item of the index that says that a card has no such value. */
export function lackWord(what: 'email' | 'phone' | 'label'): string {
  return `=no.${what}`
}

function cutWord(word: string): string {
  return word.length <= LONGEST ? word : Array.from(word).slice(0, LONGEST).join('')
}
