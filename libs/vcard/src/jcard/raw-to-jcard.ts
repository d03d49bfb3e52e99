import type { JCardProperty } from '@lazo/jscontact'
import type { RawCard } from '../raw/raw-card.ts'
import { readVersionOf } from '../raw/vcard-version.ts'
import { decodeTransfer } from '../values/decode-transfer.ts'
import { propertyToJcard } from './property-to-jcard.ts'

/** A card in JSON, property by property (RFC 7095 §3.2). */
export type JCard = ['vcard', JCardProperty[]]

/** Gives a vCard as jCard; VERSION is its first property and says which rules the values follow. */
export function rawToJcard(raw: RawCard): JCard {
  const version = readVersionOf(raw.version)
  const properties = raw.properties.map((property) => propertyToJcard(decodeTransfer(property, version), version))
  return ['vcard', [['version', {}, 'text', raw.version ?? '4.0'], ...properties]]
}
