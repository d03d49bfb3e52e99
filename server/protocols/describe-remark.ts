import type { Language } from '@lazo/contract'
import type { RemarkCode } from '#domain/remark.ts'
import { remarkWords } from './remark-words.table.ts'

/** A remark as it is kept: of this version, or of one that knows others. */
export interface KeptRemark {
  readonly code: string
  readonly facts: object
}

/** Says a remark in a language; one that this version does not know by its code. Pure. */
export function describeRemark({ code, facts }: KeptRemark, language: Language): string {
  const words = remarkWords[language]
  return isRemarkCode(code) ? (words[code] as (facts: object) => string)(facts) : code
}

/** Whether a text is the code of a remark. */
export function isRemarkCode(code: unknown): code is RemarkCode {
  return typeof code === 'string' && Object.hasOwn(remarkWords.en, code)
}
