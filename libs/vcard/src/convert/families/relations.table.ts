import type { RelationType } from '@lazo/jscontact'

/** What Apple's labels of related people say of the relation; the first label of a relation is the one to write for it. */
export const relationsByLabel: readonly (readonly [label: string, relation: RelationType])[] = [
  ['Spouse', 'spouse'],
  ['Husband', 'spouse'],
  ['Wife', 'spouse'],
  ['Child', 'child'],
  ['Son', 'child'],
  ['Daughter', 'child'],
  ['Parent', 'parent'],
  ['Mother', 'parent'],
  ['Father', 'parent'],
  ['Brother', 'sibling'],
  ['Sister', 'sibling'],
  ['Friend', 'friend'],
  ['Assistant', 'agent'],
]

/** Labels that say no more than the relation: they need not be kept beside it. */
export const plainLabels: ReadonlyMap<string, string> = new Map([
  ['spouse', 'Spouse'],
  ['child', 'Child'],
  ['parent', 'Parent'],
  ['friend', 'Friend'],
  ['agent', 'Assistant'],
])

/** Properties of single programs that name one related person, and the relation. */
export const relationProperties: readonly (readonly [property: string, relation: RelationType | null])[] = [
  ['X-SPOUSE', 'spouse'],
  ['X-EVOLUTION-SPOUSE', 'spouse'],
  ['X-KADDRESSBOOK-X-SPOUSESNAME', 'spouse'],
  ['X-ASSISTANT', 'agent'],
  ['X-MS-ASSISTANT', 'agent'],
  ['X-EVOLUTION-ASSISTANT', 'agent'],
  ['X-KADDRESSBOOK-X-ASSISTANTSNAME', 'agent'],
  ['X-MANAGER', null],
  ['X-MS-MANAGER', null],
  ['X-EVOLUTION-MANAGER', null],
  ['X-KADDRESSBOOK-X-MANAGERSNAME', null],
]
