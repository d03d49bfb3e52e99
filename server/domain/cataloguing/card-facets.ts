import {
  type Card,
  contactKindsProperty,
  functionsProperty,
  sectorsProperty,
  seniorityProperty,
  stagesProperty,
  withStage,
} from '@lazo/jscontact'
import type { CatalogueFacet } from '@lazo/ties'
import { facetsOf } from './catalogue-facts.ts'

/** What is said of a card: the values of a facet, whole; a facet that is not named stays. */
export type FacetsSaid = { readonly [Facet in CatalogueFacet]?: readonly string[] | undefined }

/** When it is said, and what new entries are called. */
export interface SayContext {
  /** `YYYY-MM-DD`, where the member is. */
  readonly today: string
  readonly nextId: () => string
}

const SETS = { kind: contactKindsProperty, sector: sectorsProperty, function: functionsProperty } as const

/**
 * The card after something was said of it. A place that no address has becomes an address of its own, and one that is no longer said is
 * left to whoever edits the addresses; of several seniorities or stages the first counts. Pure.
 */
export function sayFacets(card: Card, said: FacetsSaid, { today, nextId }: SayContext): Card {
  const changed: Record<string, unknown> = { ...card }
  for (const [facet, property] of Object.entries(SETS)) {
    const values = said[facet as keyof typeof SETS]
    if (values) put(changed, property, Object.fromEntries(values.map((value) => [value, true])))
  }
  if (said.seniority) put(changed, seniorityProperty, said.seniority[0])
  const [stage] = said.stage ?? []
  if (stage !== undefined) put(changed, stagesProperty, withStage(card, { stage, since: today, nextId: nextId() }))
  const known = facetsOf(card).place
  for (const value of said.place ?? []) {
    if (known.includes(value)) continue
    const addresses = changed['addresses'] as Card['addresses']
    put(changed, 'addresses', { ...addresses, [nextId()]: { components: [{ kind: 'locality', value }] } })
  }
  return changed as unknown as Card
}

/** What is said of one card, as far as it says something of others of its organization, and they say nothing themselves. Pure. */
export function sharedWith(other: Card, said: FacetsSaid): FacetsSaid {
  const known = facetsOf(other)
  const joined = (facet: 'kind' | 'sector') => said[facet] && [...new Set([...known[facet], ...said[facet]])]
  const unlessKnown = (facet: 'place' | 'stage') => (known[facet].length === 0 ? said[facet] : undefined)
  return { kind: joined('kind'), sector: joined('sector'), place: unlessKnown('place'), stage: unlessKnown('stage') }
}

/** A property that says nothing is left out. */
function put(card: Record<string, unknown>, property: string, value: unknown): void {
  const isNothing = value === undefined || value === '' || Object.keys(value as object).length === 0
  if (isNothing) delete card[property]
  else card[property] = value
}
