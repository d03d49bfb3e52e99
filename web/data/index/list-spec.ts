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
export type ListOrder = 'family' | 'given' | 'organization' | 'added' | 'updated'

/** A letter of the index beside a list. */
export interface ListLetter {
  /** `A` to `Z`, `Ñ`, a letter of another script, `#` for the rest, and nothing for cards without a key in this order. */
  readonly letter: string
  /** Where in the list its cards begin. */
  readonly at: number
  readonly count: number
}
