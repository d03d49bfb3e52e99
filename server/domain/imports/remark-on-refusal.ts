import type { CardProblem } from '@lazo/jscontact'
import type { ProductError } from '#base/errors.ts'
import type { Remark } from '../remark.ts'

/** What is to be told of a card that was refused by itself, while the others of its file are kept. */
export function remarkOnRefusal({ code, facts }: ProductError): Remark {
  const [length, limit] = [Number(facts['length']), Number(facts['limit'])]
  if (code === 'card-too-large') return { code, facts: { length, limit } }
  if (code !== 'card-invalid') return { code: 'refused', facts: { error: code } }
  if (facts['length'] !== undefined) return { code: 'uid-too-long', facts: { length, limit } }
  const { path, rule, more } = facts
  const named = { path: String(path ?? ''), rule: (rule ?? '') as CardProblem['rule'] | '' }
  return { code, facts: { ...named, more: Number(more ?? 0) } }
}
