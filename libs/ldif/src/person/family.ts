import type { Card } from '@lazo/jscontact'
import type { AttributeBag } from './attribute-bag.ts'
import type { CardDraft } from './card-draft.ts'

/** Takes a value for an attribute; empty ones are passed over. */
export type AddValue = (name: string, value: string | Uint8Array | undefined) => void

/** Some attributes and what they are on a card, both ways. */
export interface Family {
  /** Takes from the bag what it knows and puts it on the card. */
  read(bag: AttributeBag, draft: CardDraft): void
  /** Gives the values that say the same in a directory. */
  write(card: Card, add: AddValue): void
}
