import type { Language } from '@lazo/contract'
import type { ErrorFacts, ProductError } from '#base/errors.ts'
import { describeRemark, isRemarkCode } from './describe-remark.ts'
import { errorWords } from './error-words.table.ts'
import { spanishRights } from './right-words.table.ts'

/** What people read of an error: its kind, and what is wrong this time. */
export interface ErrorText {
  readonly title: string
  readonly detail: string
}

/** Says an error in a language. Pure. */
export function describeError(error: ProductError, language: Language): ErrorText {
  const words = errorWords[error.code]
  const facts = inWords(error.facts, language)
  if (language === 'en') return { title: words.en, detail: error.message }
  const known = words.details.find((sentence) => isFilledBy(sentence, facts))
  return { title: words.es, detail: fill(known ?? words.es, facts) }
}

/** The remark that a fact names says why; its own facts stand beside it. Rights are called by their names. */
function inWords(facts: ErrorFacts, language: Language): ErrorFacts {
  const { why } = facts
  const told = isRemarkCode(why) ? { ...facts, why: describeRemark({ code: why, facts }, language) } : facts
  if (language === 'en') return told
  const rights = (['held', 'wanted'] as const).flatMap((name) => {
    const right = told[name]
    return isRight(right) ? [[name, spanishRights[right]]] : []
  })
  return { ...told, ...Object.fromEntries(rights) }
}

function isRight(fact: unknown): fact is keyof typeof spanishRights {
  return typeof fact === 'string' && Object.hasOwn(spanishRights, fact)
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
