import { type Card, domainOf, placesOf, positionsOf, stageNow } from '@lazo/jscontact'
import { normalEmail } from '@lazo/normal'
import type { CatalogueFacet, CatalogueFacts } from '@lazo/ties'

/** What cards say in the facets of cataloguing. */
export type FacetValues = Readonly<Record<CatalogueFacet, readonly string[]>>

/** What a card tells of somebody's work: of the places held now. Pure. */
export function factsOf(card: Card): CatalogueFacts {
  const present = positionsOf(card).filter(({ organizationId }) => organizationId !== null)
  const titles = [
    ...present.flatMap(({ title, role }) => [title, role]),
    ...Object.values(card.titles ?? {}).map(({ name }) => name),
  ]
  const addresses = Object.values(card.emails ?? {}).map(({ address }) => normalEmail(address)?.address ?? '')
  return {
    titles: told(titles),
    organizations: told(Object.values(card.organizations ?? {}).map(({ name }) => name)),
    domains: told(addresses.map(domainOf)),
  }
}

/** What a card says in each facet today. Pure. */
export function facetsOf(card: Card): FacetValues {
  const stage = stageNow(card)?.stage
  return {
    kind: Object.keys(card['lazo.app:contactKinds'] ?? {}),
    sector: Object.keys(card['lazo.app:sectors'] ?? {}),
    function: Object.keys(card['lazo.app:functions'] ?? {}),
    seniority: told([card['lazo.app:seniority']]),
    place: placesOf(card),
    stage: told([stage]),
  }
}

function told(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => text?.trim() || []))]
}
