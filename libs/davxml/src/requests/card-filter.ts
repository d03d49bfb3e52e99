import type { XmlElement } from '../tree/xml-element.ts'
import { NS_CARDDAV } from '../xml-name.ts'
import { attributeOf, childNamed, childrenNamed } from './inside.ts'
import { unsupportedFilter } from './invalid.ts'
import { readTextMatch, type TextMatch } from './text-match.ts'

/** Whether one of the conditions suffices, or all must hold. */
export type FilterTest = 'anyof' | 'allof'

/** A condition on a parameter: it is not there, it is there, or it matches. */
export type ParamFilter = { name: string; isNotDefined: boolean; textMatch: TextMatch | null }

/** A condition on a property: it is not there, it is there (no condition inside), or it matches any or all of these. */
export type PropFilter = {
  /** As given, perhaps with a group: `TEL`, `item1.TEL`. Case does not matter in it. */
  name: string
  test: FilterTest
  isNotDefined: boolean
  textMatches: TextMatch[]
  paramFilters: ParamFilter[]
}

/** Which cards are wanted; without any property filter all of them are. */
export type CardFilter = { test: FilterTest; propFilters: PropFilter[] }

/** Each condition is tried on each card, so a body full of them would cost without measure. */
const MOST_CONDITIONS = 200
const LONGEST_NAME = 1_000

/** The `CARDDAV:filter` in a report (RFC 6352 §10.5). A report without one asks for every card. */
export function readCardFilter(report: XmlElement): CardFilter {
  const filter = childNamed(report, NS_CARDDAV, 'filter')
  if (!filter) return { test: 'anyof', propFilters: [] }
  const test = readTest(filter)
  const propFilters = childrenNamed(filter, NS_CARDDAV, 'prop-filter').map(readPropFilter)
  const inside = propFilters.map(({ textMatches, paramFilters }) => 1 + textMatches.length + paramFilters.length)
  if (inside.reduce((sum, count) => sum + count, 0) > MOST_CONDITIONS) {
    throw unsupportedFilter(`The filter has more than ${MOST_CONDITIONS} conditions.`)
  }
  return { test, propFilters }
}

function readPropFilter(element: XmlElement): PropFilter {
  return {
    name: readName(element),
    test: readTest(element),
    isNotDefined: isNotDefined(element),
    textMatches: childrenNamed(element, NS_CARDDAV, 'text-match').map(readTextMatch),
    paramFilters: childrenNamed(element, NS_CARDDAV, 'param-filter').map(readParamFilter),
  }
}

function readParamFilter(element: XmlElement): ParamFilter {
  const match = childNamed(element, NS_CARDDAV, 'text-match')
  return {
    name: readName(element),
    isNotDefined: isNotDefined(element),
    textMatch: match ? readTextMatch(match) : null,
  }
}

function readName(element: XmlElement): string {
  const name = attributeOf(element, 'name')?.trim()
  if (!name) throw unsupportedFilter(`A ${element.name} has no name.`)
  if (name.length > LONGEST_NAME)
    throw unsupportedFilter(`The name in a ${element.name} has at most ${LONGEST_NAME} characters.`)
  return name
}

function readTest(element: XmlElement): FilterTest {
  const test = attributeOf(element, 'test') ?? 'anyof'
  if (test === 'anyof' || test === 'allof') return test
  throw unsupportedFilter(`The test of a ${element.name} must be anyof or allof, and is ${test}.`)
}

function isNotDefined(element: XmlElement): boolean {
  return childNamed(element, NS_CARDDAV, 'is-not-defined') !== undefined
}
