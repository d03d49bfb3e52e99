import { ProductError } from '#base/errors.ts'

/** A JSON object whose attributes are told apart without regard to case (RFC 7643 §2.1). */
export type Attributes = ReadonlyMap<string, unknown>

/** The attributes of a JSON object, by their names in small letters. Throws `input-invalid` for what is none. */
export function attributesOf(value: unknown): Attributes {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ProductError('input-invalid', 'A JSON object is expected here.')
  return new Map(Object.entries(value).map(([name, one]) => [name.toLowerCase(), one]))
}

/** The same of an attribute, empty where it is missing. */
export function innerOf(attributes: Attributes, name: string): Attributes {
  const value = attributes.get(name)
  return value === undefined || value === null ? new Map() : attributesOf(value)
}

/** A text; undefined for what is none, or empty. */
export function textIn(attributes: Attributes, name: string): string | undefined {
  return textOf(attributes.get(name))
}

/** A text; undefined for what is none, or empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 1_000 ? value : undefined
}

/** Yes or no; Entra ID writes them as texts too. Undefined for what is neither. */
export function truthOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  const word = typeof value === 'string' ? value.toLowerCase() : ''
  return word === 'true' || word === 'false' ? word === 'true' : undefined
}

/** A list of objects; a single one counts as a list of one. */
export function listOf(value: unknown): Attributes[] {
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map(attributesOf)
}
