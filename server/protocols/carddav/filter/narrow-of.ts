import type { CardFilter, MatchType, PropFilter, TextMatch } from '@lazo/davxml'
import type { Narrow, NarrowTerm } from '#domain/collections/narrow.ts'

/** Properties that the store can look for by itself. */
const fields: Readonly<Record<string, NarrowTerm['field']>> = {
  CATEGORIES: 'keyword',
  EMAIL: 'email',
  FN: 'display',
  TEL: 'phone',
  UID: 'uid',
}

const ops: Readonly<Record<MatchType, NarrowTerm['op']>> = {
  contains: 'contains',
  'ends-with': 'ends',
  equals: 'equals',
  'starts-with': 'begins',
}

/**
 * What the store may pass over because it surely does not match a filter; undefined when every card must be looked at. What it
 * lets through is matched again, so it may be too much but never too little. Pure.
 */
export function narrowOf({ test, propFilters }: CardFilter): Narrow | undefined {
  const terms = propFilters.map(termsOf)
  if (test === 'allof') {
    const needed = terms.flatMap((alternatives) => (alternatives?.length === 1 ? alternatives : []))
    return needed.length > 0 ? { allOf: needed } : onlyOne(terms)
  }
  const all = terms.filter((alternatives) => alternatives !== undefined)
  return all.length === 0 || all.length < terms.length ? undefined : { anyOf: all.flat() }
}

/** Of conditions that all must hold, one with alternatives still leaves out much. */
function onlyOne(terms: readonly (NarrowTerm[] | undefined)[]): Narrow | undefined {
  const some = terms.find((alternatives) => alternatives !== undefined)
  return some && { anyOf: some }
}

/** One of these holds for every card that matches; undefined when that cannot be said. */
function termsOf({ name, test, isNotDefined, textMatches, paramFilters }: PropFilter): NarrowTerm[] | undefined {
  const field = fields[name.toUpperCase()]
  if (field === undefined || isNotDefined || textMatches.length === 0) return undefined
  const terms = textMatches.map((match) => termOf(field, match))
  if (test === 'allof') {
    const needed = terms.find((term) => term !== undefined)
    return needed && [needed]
  }
  const known = terms.filter((term) => term !== undefined)
  return paramFilters.length > 0 || known.length < terms.length ? undefined : known
}

/** A comma may stand between two keywords, which the store knows one by one. */
function termOf(field: NarrowTerm['field'], { isNegated, matchType, text }: TextMatch): NarrowTerm | undefined {
  if (isNegated || text === '' || (field === 'keyword' && text.includes(','))) return undefined
  return { field, op: ops[matchType], text }
}
