import type { Language } from '@lazo/contract'
import type { ErrorFacts, ProductError } from '#base/errors.ts'
import { errorWords } from './error-words.table.ts'

/** What people read of an error: its kind, and what is wrong this time. */
export interface ErrorText {
  readonly title: string
  readonly detail: string
}

/** Says an error in a language. Pure. */
export function describeError(error: ProductError, language: Language): ErrorText {
  const words = errorWords[error.code]
  if (language === 'en') return { title: words.en, detail: error.message }
  const known = words.details.find((sentence) => isFilledBy(sentence, error.facts))
  return { title: words.es, detail: fill(known ?? words.es, error.facts) }
}

const FACT = /\{(\w+)\}/g

function isFilledBy(sentence: string, facts: ErrorFacts): boolean {
  return [...sentence.matchAll(FACT)].every(([, name]) => facts[name!] !== undefined && facts[name!] !== null)
}

function fill(sentence: string, facts: ErrorFacts): string {
  return sentence.replaceAll(FACT, (_, name: string) => {
    const fact = facts[name]
    return Array.isArray(fact) ? fact.join(', ') : String(fact)
  })
}
