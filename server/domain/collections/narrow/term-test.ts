import type { NarrowTerm } from '../narrow.ts'
import { SEPARATOR } from './field-values.ts'
import { foldLoosely } from './fold-loosely.ts'

/** Tells of the folded values of a field whether a term may hold for one of them. Pure. */
export function termTest({ op, text }: NarrowTerm): (values: string) => boolean {
  const wanted = foldLoosely(text)
  if (wanted.includes(SEPARATOR)) return () => true
  if (op === 'contains' || wanted === '') return (values) => values.includes(wanted)
  const framed = {
    equals: `${SEPARATOR}${wanted}${SEPARATOR}`,
    begins: `${SEPARATOR}${wanted}`,
    ends: `${wanted}${SEPARATOR}`,
  }[op]
  return (values) => `${SEPARATOR}${values}${SEPARATOR}`.includes(framed)
}
