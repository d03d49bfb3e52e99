import type { Card } from '@lazo/jscontact'

/** What says nothing of the person. */
const SAYS_NOTHING = new Set(['@type', 'version', 'uid', 'created', 'updated', 'prodId', 'language', 'kind'])
/** A card with less has nothing to be emptied of. */
const FEWEST = 3

/** How many fields of a card are gone when an edit took most of them away; 0 when it did not. Pure. */
export function fieldsEmptied(before: Card, after: Card): number {
  const [had, has] = [countFields(before), countFields(after)]
  return had >= FEWEST && has * 2 < had ? had - has : 0
}

function countFields(card: Card): number {
  const values = Object.entries(card).filter(([key]) => !SAYS_NOTHING.has(key))
  return values.reduce((count, [, value]) => count + weigh(value), 0)
}

/** A map of phones counts its phones; everything else is one field, a name or an organization too. */
function weigh(value: unknown): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 1
  const isMap = !Object.hasOwn(value, 'components') && !Object.hasOwn(value, 'full') && !Object.hasOwn(value, '@type')
  return isMap ? Object.keys(value).length : 1
}
