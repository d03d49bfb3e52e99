import type { CardFilter } from '@lazo/jscontact'

/** Which list of cards is wanted. */
export interface ListSpec {
  readonly filter?: CardFilter
  readonly bookId?: string
  readonly order: ListOrder
  /** What was typed into the search box; the list holds what search finds without typos. */
  readonly text?: string
}

/** By surname, given name or organization; or by when the card came or changed, the latest first. */
export type CardOrder = 'family' | 'given' | 'organization' | 'added' | 'updated'

/** By how the member stands with people: the latest contact first, or the warmest tie. */
export type TieOrder = 'contact' | 'warmth'

/** In which order a list stands. */
export type ListOrder = CardOrder | TieOrder

/** Whether an order is by ties. */
export function isTieOrder(order: ListOrder): order is TieOrder {
  return order === 'contact' || order === 'warmth'
}

/** A letter of the index beside a list. */
export interface ListLetter {
  /** `A` to `Z`, `Ñ`, a letter of another script, `#` for the rest, and nothing for cards without a key in this order. */
  readonly letter: string
  /** Where in the list its cards begin. */
  readonly at: number
  readonly count: number
}
