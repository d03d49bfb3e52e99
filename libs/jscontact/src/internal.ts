import { normalEmail } from '@lazo/normal'
import type { Card } from './types.ts'
import { internalProperty } from './vendor.ts'

/** Why somebody counts as internal or external: somebody said so, or their addresses tell. */
export interface Belonging {
  readonly isInternal: boolean
  readonly isSaid: boolean
}

/**
 * Whether a card is of somebody of the organisation itself: what was said on the card goes before what its addresses tell, one of which at
 * one of the organisation's domains is enough.
 */
export function belongingOf(card: Card, domains: readonly string[]): Belonging {
  const said = card[internalProperty]
  if (said !== undefined) return { isInternal: said, isSaid: true }
  const addresses = Object.values(card.emails ?? {}).map(({ address }) => domainOf(normalEmail(address)?.address ?? ''))
  return { isInternal: addresses.some((domain) => domains.includes(domain)), isSaid: false }
}

/** The part of an address in its normal form behind its sign. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
