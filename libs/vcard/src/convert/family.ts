import type { Card, JsContactObject } from '@lazo/jscontact'
import type { RawProperty } from '../raw/raw-card.ts'
import type { CardDraft } from './read/card-draft.ts'
import type { VcardDraft } from './write/vcard-draft.ts'

/** Where in the card a property went. */
export interface Placement {
  /** Paths of the parts of the card it became, such as `emails/k1` or `name`; none when it says nothing. */
  units: string[]
  /** The object that takes a label and the group of the property. */
  holder?: JsContactObject
  /** Whether JSContact has a `label` for it. */
  hasLabel?: boolean
  /** Whether the label of the group was understood already. */
  takesLabel?: boolean
}

/** Reads one property into the card, or gives null when JSContact has no place for it; then it is kept as it is. */
export type PropertyReader = (property: RawProperty, draft: CardDraft) => Placement | null

/** Properties that belong together, in both directions. */
export interface Family {
  /** Readers by the name of the property in capitals. */
  reads: { [key: string]: PropertyReader }
  /** Readers of properties that complete what others became; they run after all others. */
  completes?: { [key: string]: PropertyReader }
  /** Settles what only the whole card can tell; runs last. */
  finish?(draft: CardDraft): void
  /** Writes what of the card belongs to this family. */
  write(card: Card, out: VcardDraft): void
}
