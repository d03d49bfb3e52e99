import type { Card } from '@lazo/jscontact'
import type { RawProperty } from '../raw/raw-card.ts'
import type { Placement } from './placement.ts'
import type { CardDraft } from './read/card-draft.ts'
import type { VcardDraft } from './write/vcard-draft.ts'

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
