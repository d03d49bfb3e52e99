import type { Card } from '@lazo/jscontact'
import type { Attribute } from '../directory-entry.ts'
import { writeBase64 } from '../values/base64.ts'
import { SECRET_ATTRIBUTES } from '../values/secret-attributes.table.ts'
import { OPERATIONAL } from './attribute-names.table.ts'
import { type CardDraft, keepCustom } from './card-draft.ts'

/** Bytes that nobody understands are kept as text up to here. */
const LARGEST_BYTES = 8_192

/** Keeps what has no place of its own under its name; what is secret is named and left out. */
export function keepRest(rest: readonly Attribute[], draft: CardDraft): void {
  const secrets = new Map<string, string>()
  for (const attribute of rest) {
    const name = attribute.name.toLowerCase()
    if (SECRET_ATTRIBUTES.has(name)) secrets.set(name, attribute.name)
    else if (!OPERATIONAL.has(name)) keepOne(attribute, draft)
  }
  for (const attribute of secrets.values()) draft.warnings.push({ code: 'ldif-secret', facts: { attribute } })
}

function keepOne({ name, options, value }: Attribute, { card, warnings }: CardDraft): void {
  const description = [name, ...options].join(';')
  if (typeof value === 'string') return keepText(card, description, value)
  if (value.length <= LARGEST_BYTES) return keepText(card, description, `data:;base64,${writeBase64(value)}`)
  warnings.push({ code: 'ldif-large-value', facts: { attribute: description, bytes: value.length } })
}

function keepText(card: Card, description: string, value: string): void {
  const text = value.trim()
  if (text !== '') keepCustom(card, description, text)
}
