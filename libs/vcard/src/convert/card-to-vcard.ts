import type { Card } from '@lazo/jscontact'
import type { RawCard } from '../raw/raw-card.ts'
import type { VcardVersion } from '../raw/vcard-version.ts'
import { writeCardText } from '../write/write-card-text.ts'
import { cardToProperties } from './write/card-to-properties.ts'
import type { Dialect } from './write/vcard-draft.ts'

/** How to write a card. */
export interface WriteOptions {
  version: VcardVersion
  dialect?: Dialect
}

/** Writes a card as a vCard (RFC 9555 §3); what vCard cannot say goes into JSPROP, so that nothing is lost. */
export function cardToVcard(card: Card, options: WriteOptions): string {
  return writeCardText(cardToRaw(card, options).properties, options.version)
}

/** Gives the properties of the vCard instead of its text. */
export function cardToRaw(card: Card, { version, dialect = 'plain' }: WriteOptions): RawCard {
  return { version, properties: cardToProperties(card, version, dialect).map(({ property }) => property) }
}
