import type { JCardProperty, JsonValue } from '@lazo/jscontact'
import type { RawProperty } from '../raw/raw-card.ts'
import type { ReadVersion } from '../raw/vcard-version.ts'
import { parseDateParts } from '../values/calendar-date.ts'
import { readComponents, readStructuredText } from '../values/structured-text.ts'
import { readTextList, splitUnescaped, unescapeText } from '../values/text.ts'
import { readUri } from '../values/uri.ts'
import { isDefaultType, modernType, valueRule } from '../values/value-rule.ts'
import type { ValueShape } from '../values/value-types.table.ts'
import { writeDateParts } from '../values/write-date-parts.ts'
import { paramsToJcard } from './jcard-params.ts'

/**
 * Gives a property as jCard has it (RFC 7095 §3.3). A property nobody registered has the type `unknown` and its value
 * as it is (§5.1); so has one whose value is not of its type, for nothing may be lost.
 */
export function propertyToJcard(property: RawProperty, version: ReadVersion): JCardProperty {
  const rule = valueRule(property.key, version)
  const declared = property.params.find(({ key }) => key === 'VALUE')?.values[0]
  const type = modernType(declared || rule?.type || 'unknown')
  const read = readValues(property.value, type, rule?.shape ?? 'single')
  const name = property.name.toLowerCase().replace(/[^a-z0-9-]/g, '-')
  const params = paramsToJcard(property.params.filter(({ key }) => key !== 'VALUE'))
  const parameters = property.group ? { ...params, group: property.group } : params
  const isTyped = read !== null || (declared && !isDefaultType(property.key, type, version))
  return [name, parameters, isTyped ? type : 'unknown', ...(read ?? [property.value])]
}

/** Null when the value is not of the type. */
function readValues(raw: string, type: string, shape: ValueShape): JsonValue[] | null {
  switch (type) {
    case 'text':
      return TEXT_READERS[shape](raw)
    case 'uri':
      return [readUri(raw)]
    case 'date':
    case 'time':
    case 'date-time':
    case 'date-and-or-time':
    case 'timestamp':
      return readDate(raw, type)
    case 'integer':
    case 'float':
      return readNumbers(raw)
    case 'boolean':
      return /^(?:true|false)$/i.test(raw.trim()) ? [raw.trim().toLowerCase() === 'true'] : null
    case 'utc-offset':
    case 'language-tag':
      return [raw.trim()]
    default:
      return null
  }
}

const TEXT_READERS: { [shape in ValueShape]: (raw: string) => JsonValue[] } = {
  single: (raw) => [unescapeText(raw)],
  list: readTextList,
  components: (raw) => [unwrapSingle(readComponents(raw))],
  'lists in components': (raw) => [
    unwrapSingle(readStructuredText(raw).map((values) => (values.length > 1 ? values : (values[0] ?? '')))),
  ],
}

/** A structured value with one component is that component (RFC 7095 §3.3.1.3). */
function unwrapSingle(components: (string | string[])[]): JsonValue {
  return components.length === 1 && typeof components[0] === 'string' ? components[0] : components
}

function readDate(raw: string, type: string): JsonValue[] | null {
  const parts = parseDateParts(type === 'time' ? `T${raw.trim()}` : raw)
  const text = parts && writeDateParts(parts, 'extended')
  if (!text) return null
  return [type === 'time' ? text.slice(1) : text]
}

function readNumbers(raw: string): JsonValue[] | null {
  const numbers = splitUnescaped(raw, ',').map((part) => (part.trim() ? Number(part) : Number.NaN))
  return numbers.every(Number.isFinite) ? numbers : null
}
