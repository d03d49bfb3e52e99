import type { ReadVersion } from '../raw/vcard-version.ts'
import { type ValueRule, valueRules3, valueRules4 } from './value-types.table.ts'

/** Names that older cards have for types of vCard 4.0. */
const SAME_TYPES: ReadonlyMap<string, string> = new Map([
  ['url', 'uri'],
  ['content-id', 'uri'],
  ['cid', 'uri'],
  ['phone-number', 'text'],
  ['ptext', 'text'],
  ['inline', 'text'],
])

/** Tells type and shape of a property's value when no VALUE says otherwise; null for a property nobody registered. */
export function valueRule(key: string, version: ReadVersion): ValueRule | null {
  return (version === '4.0' ? valueRules4 : valueRules3).get(key) ?? null
}

/** Gives the name vCard 4.0 has for a value type, in small letters. */
export function modernType(type: string): string {
  const lower = type.toLowerCase()
  return SAME_TYPES.get(lower) ?? lower
}

/** Says whether a property has this type without a VALUE parameter. */
export function isDefaultType(key: string, type: string, version: ReadVersion): boolean {
  const rule = valueRule(key, version)
  return rule !== null && modernType(rule.type) === modernType(type)
}
