import type { AskedWord } from './condition.ts'
import { SPANISH_LABELS } from './facet-words.table.ts'
import { facetWord, indexWords } from './words.ts'

/** A shorter beginning would find half the labels. */
const SHORTEST = 4

const SPANISH = (['kind', 'sector'] as const).flatMap((facet) =>
  SPANISH_LABELS[facet].map(([label, key]) => ({ words: indexWords(label), item: facetWord(facet, key) })),
)

/**
 * The kinds of contact and sectors that a typed word names, or begins to name, in the language: `cliente` is `customer`. Their
 * keys are English, and stand among the words of a card as they are.
 */
export function facetsCalled(word: string, language: 'es' | 'en'): AskedWord[] {
  if (language === 'en' || word.length < SHORTEST) return []
  const called = SPANISH.filter(({ words }) => words.some((one) => one.startsWith(word)))
  return called.map(({ item }) => ({ word: item, isBeginning: false }))
}
