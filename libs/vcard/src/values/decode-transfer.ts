import { decodeByteText } from '../lines/byte-text.ts'
import type { RawCard, RawProperty } from '../raw/raw-card.ts'
import type { ReadVersion } from '../raw/vcard-version.ts'
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
    value: version === '2.1' && !LISTS.has(property.key) ? escapeCommas(escapeBreaks(text)) : escapeBreaks(text),
    params: property.params.filter(({ key }) => !dropped.includes(key)),
  }
}

/** Null when the value is as it should be: not encoded, or data in BASE64. */
function decodeText(property: RawProperty, charset: string | null): string | null {
  const encoding = firstValue(property, 'ENCODING')?.toUpperCase()
  if (encoding === 'QUOTED-PRINTABLE') return decodeQuotedPrintable(property.value, charset)
  const isText = valueRule(property.key, '4.0')?.type === 'text' && (encoding === 'B' || encoding === 'BASE64')
  return isText && BASE64.test(property.value) ? decodeByteText(atob(property.value), charset) : null
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

/** Shows a nested card as text; it is kept, not interpreted. */
function innerText({ version, properties }: RawCard): string {
  const lines = properties.map(({ group, name, params, value, inner }) => {
    const head = params.map(({ name, values }) => `;${name}=${values.join(',')}`).join('')
    return `${group && `${group}.`}${name}${head}:${inner ? escapeText(innerText(inner)) : value}`
  })
  return ['BEGIN:VCARD', ...(version === null ? [] : [`VERSION:${version}`]), ...lines, 'END:VCARD'].join('\n')
}
