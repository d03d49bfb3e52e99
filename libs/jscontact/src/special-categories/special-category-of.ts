import { wordsOf } from '@lazo/normal'
import { HARMLESS_TERMS, SPECIAL_TERMS, type SpecialCategory, type SpecialLanguage } from './special-words.table.ts'

/** The first words of a text that tell something of a special category. */
export interface SpecialWords {
  readonly category: SpecialCategory
  /** Folded, as the text has them. */
  readonly words: string
}

interface Term {
  readonly category: SpecialCategory | null
  readonly tokens: readonly string[]
}

/** Words of one text that are looked at; a personal fact is a sentence. */
const MOST_WORDS = 1000

const TERMS: Readonly<Record<SpecialLanguage, readonly Term[]>> = { es: termsOf('es'), en: termsOf('en') }

/**
 * Says whether a text tells something that the law protects most, such as an illness or a belief, so that whoever writes it
 * can think twice. It warns and forbids nothing; what it does not know passes. Without a language it looks in all it knows.
 */
export function specialCategoryOf(text: string, language?: SpecialLanguage): SpecialWords | null {
  const words = wordsOf(text).slice(0, MOST_WORDS)
  const terms = language ? TERMS[language] : [...TERMS.es, ...TERMS.en]
  for (let at = 0; at < words.length; at += 1) {
    const term = longestAt(terms, words, at)
    if (term?.category) return { category: term.category, words: words.slice(at, at + term.tokens.length).join(' ') }
    if (term) at += term.tokens.length - 1
  }
  return null
}

/** The longest term decides: `hearing aids` before `aids`. */
function longestAt(terms: readonly Term[], words: readonly string[], at: number): Term | null {
  let longest: Term | null = null
  for (const term of terms) {
    const isLonger = term.tokens.length > (longest?.tokens.length ?? 0)
    if (isLonger && term.tokens.every((token, step) => isMeant(token, words[at + step]))) longest = term
  }
  return longest
}

function isMeant(token: string, word: string | undefined): boolean {
  if (word === undefined) return false
  return token.endsWith('*') ? word.startsWith(token.slice(0, -1)) : word === token
}

function termsOf(language: SpecialLanguage): Term[] {
  const special = Object.entries(SPECIAL_TERMS[language]) as [SpecialCategory, string][]
  return [
    ...tokensOf(HARMLESS_TERMS[language]).map((tokens) => ({ category: null, tokens })),
    ...special.flatMap(([category, text]) => tokensOf(text).map((tokens) => ({ category, tokens }))),
  ]
}

function tokensOf(terms: string): string[][] {
  return terms.split('|').map((term) => term.trim().split(/\s+/))
}
