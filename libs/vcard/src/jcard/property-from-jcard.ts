import type { JCardProperty, JsonValue } from '@lazo/jscontact'
import type { RawProperty } from '../raw/raw-card.ts'
import type { VcardVersion } from '../raw/vcard-version.ts'
import { parseDateParts } from '../values/calendar-date.ts'
import { escapeText } from '../values/text.ts'
import { isDefaultType } from '../values/value-rule.ts'
import { writeDateParts } from '../values/write-date-parts.ts'
import { groupOf, makeParam, paramsFromJcard } from './jcard-params.ts'

const DATES = new Set(['date', 'time', 'date-time', 'date-and-or-time', 'timestamp'])

/** Gives a jCard property as a property of a vCard (RFC 7095 §4). */
export function propertyFromJcard(property: JCardProperty, version: VcardVersion): RawProperty {
  const [name, parameters, type, ...values] = property
  const key = name.toUpperCase()
  const params = paramsFromJcard(parameters)
  const isDeclared = type !== 'unknown' && !isDefaultType(key, type, version)
  if (isDeclared) params.push(makeParam('VALUE', [type]))
  const group = groupOf(parameters) ?? ''
  return {
    group,
    name: key,
    key,
    params,
    value: values.map((value) => writeValue(value, type, version)).join(','),
    line: 0,
  }
}

function writeValue(value: JsonValue, type: string, version: VcardVersion): string {
  if (Array.isArray(value)) return value.map((part) => writeComponent(part)).join(';')
  const text = String(value)
  if (type === 'text') return escapeText(text)
  if (DATES.has(type)) return writeDate(text, type, version)
  return text.replace(/\r\n|\r|\n/g, '\\n')
}

function writeComponent(part: JsonValue): string {
  return (Array.isArray(part) ? part : [part]).map((value) => escapeText(String(value))).join(',')
}

function writeDate(text: string, type: string, version: VcardVersion): string {
  if (version === '3.0') return text
  const parts = parseDateParts(type === 'time' ? `T${text}` : text)
  const basic = parts && writeDateParts(parts, 'basic')
  if (!basic) return text
  return type === 'time' ? basic.slice(1) : basic
}
