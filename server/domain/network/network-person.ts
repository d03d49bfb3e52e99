import { applyLayer, type Card, placesOf, positionsOf } from '@lazo/jscontact'
import { type Day, dayNumber, type PictureTie } from '@lazo/ties'

/** What the card of somebody tells for the picture. */
export interface NetworkPerson {
  readonly facets: PictureTie['facets']
  /** The organization they are at, or else a sector; null where neither is known. */
  readonly group: string | null
  /** The day on which the two were connected, as a network told it. */
  readonly connectedOn: Day | null
  /** The day on which the latest of their present positions began, where that is known. */
  readonly newestJob: Day | null
  /** Whom the card names as related, by uid. */
  readonly related: readonly string[]
}

/** What the card of somebody, under the reader's own layer, tells for the picture. Pure. */
export function networkPerson(document: Card, layer: Record<string, unknown> | undefined): NetworkPerson {
  const card = layer ? applyLayer(document, layer).card : document
  const sectors = Object.keys(card['lazo.app:sectors'] ?? {})
  const organization = Object.values(card.organizations ?? {})[0]?.name?.trim()
  return {
    facets: {
      kind: Object.keys(card['lazo.app:contactKinds'] ?? {}),
      sector: sectors,
      function: Object.keys(card['lazo.app:functions'] ?? {}),
      seniority: card['lazo.app:seniority'] ? [card['lazo.app:seniority']] : [],
      place: placesOf(card),
    },
    group: organization || sectors[0] || null,
    connectedOn: dayOf(card['lazo.app:connectedOn']),
    newestJob: newestJobOf(card),
    related: Object.keys(card.relatedTo ?? {}),
  }
}

function newestJobOf(card: Card): Day | null {
  const begun = positionsOf(card).flatMap(({ organizationId, from }) =>
    organizationId !== null && from?.year && from.month ? [dayNumber(from.year, from.month, from.day ?? 1)] : [],
  )
  return begun.length === 0 ? null : Math.max(...begun)
}

function dayOf(typed: string | undefined): Day | null {
  const [year, month, day] = (typed ?? '').split('-').map(Number)
  return year && month && day ? dayNumber(year, month, day) : null
}
