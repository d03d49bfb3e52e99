import { decodeByteText, decodeForeign } from '../code-pages/decode-foreign.ts'
import type { RawCard, RawProperty } from '../raw/raw-card.ts'
import { type ReadVersion, readVersionOf } from '../raw/vcard-version.ts'
import { propertyText } from '../write/property-text.ts'
import { decodeQuotedPrintable } from './quoted-printable.ts'
import { escapeText } from './text.ts'
import { valueRule } from './value-rule.ts'

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** Properties in which vCard 2.1 has no lists, though programs write them with commas. */
const LISTS = new Set(['CATEGORIES', 'NICKNAME'])

/**
 * Gives the property as vCard 3.0 would write it: QUOTED-PRINTABLE and CHARSET undone, BASE64 of a text, too, the
 * commas of vCard 2.1 escaped, a nested card turned into text. Data in BASE64 stay, and what needs no change comes back itself.
 */
export function decodeTransfer(property: RawProperty, version: ReadVersion): RawProperty {
  if (property.inner) return { ...property, value: escapeText(innerText(property.inner)) }
  if (!property.params.length && version !== '2.1') return property
  const charset = firstValue(property, 'CHARSET')
  const decoded = decodeText(property, charset)
  if (decoded === null && charset === null && version !== '2.1') return property
  const text = decoded ?? property.value
  const dropped = decoded === null ? ['CHARSET'] : ['CHARSET', 'ENCODING']
  return {
    ...property,
    value: version === '2.1' && hasNoLists(property.key) ? escapeCommas(escapeBreaks(text)) : escapeBreaks(text),
    params: property.params.filter(({ key }) => !dropped.includes(key)),
  }
}

/** Commas are text in what the standards define; what a program defined itself stays as it wrote it. */
function hasNoLists(key: string): boolean {
  return !LISTS.has(key) && valueRule(key, '4.0') !== null
}

/** Null when the value is as it should be: not encoded, or data in BASE64. */
function decodeText(property: RawProperty, charset: string | null): string | null {
  const encoding = firstValue(property, 'ENCODING')?.toUpperCase()
  if (encoding === '7BIT' || encoding === '8BIT') return property.value
  if (encoding === 'QUOTED-PRINTABLE') return decodeQuotedPrintable(property.value, charset)
  if (property.value.includes('\x1b')) return decodeForeign(new TextEncoder().encode(property.value), charset, null)
  const isText = valueRule(property.key, '4.0')?.type === 'text' && (encoding === 'B' || encoding === 'BASE64')
  return isText && BASE64.test(property.value) ? decodeByteText(atob(property.value), charset, null) : null
}

function firstValue({ params }: RawProperty, key: string): string | null {
  return params.find((param) => param.key === key)?.values[0] ?? null
}

function escapeBreaks(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\\n')
}

function escapeCommas(text: string): string {
  return text.replace(/\\.|,/g, (found) => (found === ',' ? '\\,' : found))
}

/** Shows a nested card as text of vCard 3.0 or 4.0; it is kept, not interpreted. */
function innerText({ version, properties }: RawCard): string {
  const rules = readVersionOf(version)
  const lines = properties.map((property) => propertyText(decodeTransfer(property, rules)))
  const shown = rules === '2.1' ? '3.0' : version
  return ['BEGIN:VCARD', ...(shown === null ? [] : [`VERSION:${shown}`]), ...lines, 'END:VCARD'].join('\n')
}
