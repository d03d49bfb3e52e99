import type { RawProperty } from '../raw/raw-card.ts'
import type { VcardVersion } from '../raw/vcard-version.ts'
import { foldLine } from './fold-line.ts'
import { propertyText } from './property-text.ts'

/** Writes properties as the text of a card, with BEGIN, VERSION and END. */
export function writeCardText(properties: readonly RawProperty[], version: VcardVersion): string {
  let text = `BEGIN:VCARD\r\nVERSION:${version}\r\n`
  for (const property of properties) text += foldLine(propertyText(property))
  return `${text}END:VCARD\r\n`
}
