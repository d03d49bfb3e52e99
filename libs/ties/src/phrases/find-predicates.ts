import type { PhraseLanguage } from './phrase.ts'
import type { Meaning, Predicate } from './predicate.ts'
import { english } from './predicates-en.table.ts'
import { spanish } from './predicates-es.table.ts'

/** A predicate where it stands in a text. */
export interface FoundPredicate {
  readonly start: number
  readonly end: number
  readonly language: PhraseLanguage
  readonly meaning: Meaning
}

/** The predicates of a folded text in order, of the language that the first one speaks; where several begin together the longest. */
export function findPredicates(folded: string): FoundPredicate[] {
  const all = [...findOf(spanish, folded), ...findOf(english, folded)].toSorted(byPlace)
  const language = all[0]?.language
  const found: FoundPredicate[] = []
  for (const one of all) {
    if (one.language === language && one.start >= (found.at(-1)?.end ?? 0)) found.push(one)
  }
  return withoutPlanned(found)
}

function findOf(predicates: readonly Predicate[], folded: string): FoundPredicate[] {
  return predicates.flatMap(({ language, pattern, meaning }) =>
    [...folded.matchAll(pattern)].map((match) => {
      return { start: match.index, end: match.index + match[0].length, language, meaning }
    }),
  )
}

/** What is to be done is told in one piece: a verb within it is a part of it. */
function withoutPlanned(found: readonly FoundPredicate[]): FoundPredicate[] {
  const plan = found.findIndex(({ meaning }) => meaning.plans)
  return plan === -1 ? [...found] : found.filter(({ meaning }, at) => at <= plan || meaning.plans)
}

function byPlace(a: FoundPredicate, b: FoundPredicate): number {
  return a.start - b.start || b.end - a.end
}
