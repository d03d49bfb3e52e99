import type { Card } from '@lazo/jscontact'
import type { Stay } from '@lazo/ties'

/** The kinds of contact of a card. Pure. */
export function kindsOf(card: Card): string[] {
  return Object.keys(card['lazo.app:contactKinds'] ?? {})
}

/** Where somebody is as a rule: the towns of their addresses. Pure. */
export function staysOf(card: Card): Stay[] {
  const towns = Object.values(card.addresses ?? {}).flatMap(({ components = [] }) =>
    components.filter(({ kind }) => kind === 'locality').map(({ value }) => value),
  )
  return [...new Set(towns)].map((town) => ({ town }))
}

/** The services on which somebody has a page. Pure. */
export function profilesOf(card: Card): string[] {
  return Object.values(card.onlineServices ?? {}).flatMap(({ service }) => service?.toLowerCase() ?? [])
}
