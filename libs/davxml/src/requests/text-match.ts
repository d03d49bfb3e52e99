import { COLLATIONS, type Collation, type MatchType, type TextPattern } from '../collations/match-text.ts'
import type { XmlElement } from '../tree/xml-element.ts'
import { NS_CARDDAV } from '../xml-name.ts'
import { attributeOf, textOf } from './inside.ts'
import { invalid, unsupportedFilter } from './invalid.ts'

/** A text to find, or with `isNegated` not to find. */
export type TextMatch = TextPattern & { isNegated: boolean }

const MATCH_TYPES: readonly MatchType[] = ['equals', 'contains', 'starts-with', 'ends-with']

/** Nobody looks for more, and it is tried on every card. */
const LONGEST_TEXT = 10_000

/** A `CARDDAV:text-match` (RFC 6352 §10.5.4). */
export function readTextMatch(element: XmlElement): TextMatch {
  return {
    collation: readCollation(attributeOf(element, 'collation')),
    matchType: readMatchType(attributeOf(element, 'match-type')),
    isNegated: attributeOf(element, 'negate-condition') === 'yes',
    text: readText(element),
  }
}

function readText(element: XmlElement): string {
  const text = textOf(element)
  if (text.length <= LONGEST_TEXT) return text
  throw unsupportedFilter(`A text to find has at most ${LONGEST_TEXT} characters.`)
}

function readCollation(given = 'default'): Collation {
  if (given === 'default') return 'i;unicode-casemap'
  const known = COLLATIONS.find((collation) => collation === given.toLowerCase())
  if (known) return known
  throw invalid(`The collation ${given} is not known.`, { namespace: NS_CARDDAV, name: 'supported-collation' })
}

function readMatchType(given = 'contains'): MatchType {
  const known = MATCH_TYPES.find((matchType) => matchType === given)
  if (known) return known
  throw unsupportedFilter(`A text can be matched by ${MATCH_TYPES.join(', ')}, not by ${given}.`)
}
