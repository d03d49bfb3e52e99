import type { RawProperty } from '../../../raw/raw-card.ts'
import { readStructuredText, type StructuredText } from '../../../values/structured-text.ts'
import { type OrderedParts, orderParts } from '../../jscomps.ts'
import { listParts, type Part } from '../../parts.ts'

/** The components of N (RFC 9554 §2.2) and what JSContact calls them. */
export const nameKinds = ['surname', 'given', 'given2', 'title', 'credential', 'surname2', 'generation'] as const

/** One of them. */
export type NameKind = (typeof nameKinds)[number]

const SURNAME = nameKinds.indexOf('surname')
const CREDENTIAL = nameKinds.indexOf('credential')
const SURNAME2 = nameKinds.indexOf('surname2')
const GENERATION = nameKinds.indexOf('generation')

/** Reads the parts of a name, in the order that JSCOMPS tells. */
export function readNameParts({ value }: RawProperty, jscomps: string | undefined): OrderedParts {
  const structured = readStructuredText(value)
  const separated = separateSurnames(structured)
  const parts = listParts(separated ?? structured, nameKinds)
  const surnames = separated ? [] : (structured[SURNAME2] ?? [])
  const originals = withoutCopies(withoutCopies(parts, SURNAME, surnames), CREDENTIAL, structured[GENERATION] ?? [])
  return orderParts(originals, jscomps)
}

/**
 * Older programs look for second surnames among the family names and for generations among the suffixes: leaves out one
 * copy of each, the last, for in Spain both surnames may be the same.
 */
function withoutCopies(parts: Part[], component: number, originals: string[]): Part[] {
  if (!originals.length) return parts
  const left = [...originals]
  const isCopy = ({ value, position }: Part): boolean => {
    const at = position.component === component ? left.lastIndexOf(value) : -1
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  return parts
    .toReversed()
    .filter((part) => !isCopy(part))
    .toReversed()
}

/** In vCard 3.0 both surnames are one text, which programs show as it is: takes the second one off. */
function separateSurnames(structured: StructuredText): StructuredText | null {
  const [family, ...others] = structured
  const second = structured[SURNAME2]?.join(' ')
  if (!second || family?.length !== 1 || !family[0]!.endsWith(` ${second}`)) return null
  return [[family[0]!.slice(0, -second.length - 1)], ...others]
}
