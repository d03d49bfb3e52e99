import { type JCardProperty, mendText } from '@lazo/jscontact'
import type { RawCard } from '../raw/raw-card.ts'
import { readVersionOf, type VcardVersion } from '../raw/vcard-version.ts'
import { propertyFromJcard } from './property-from-jcard.ts'

/** A JSON value that is no jCard. */
export class JcardError extends Error {
  override readonly name = 'JcardError'

  constructor(reason: string) {
    super(`This is no jCard: ${reason}.`)
  }
}

const NAME = /^[A-Za-z0-9-]+$/
/** Levels of a property: its values, the components of one, the list that a component is. */
const LEVELS = 4

/** Gives a jCard as the properties of a vCard (RFC 7095 §4); throws a JcardError for JSON that is none. */
export function jcardToRaw(json: unknown): RawCard {
  if (!Array.isArray(json) || json[0] !== 'vcard' || !Array.isArray(json[1])) {
    throw new JcardError('it must be an array of "vcard" and an array of properties')
  }
  // A text of JSON may hold half a character, which no vCard and no card can.
  const properties = mendText(json[1].map(checkProperty)).value
  const version = properties.find(([name]) => name.toLowerCase() === 'version')?.[3]
  const told = typeof version === 'string' ? version : null
  const rules: VcardVersion = readVersionOf(told ?? '4.0') === '4.0' ? '4.0' : '3.0'
  return {
    version: told,
    properties: properties
      .filter(([name]) => !['version', 'begin', 'end'].includes(name.toLowerCase()))
      .map((property) => propertyFromJcard(property, rules)),
  }
}

function checkProperty(property: unknown, index: number): JCardProperty {
  if (!Array.isArray(property) || property.length < 4) {
    throw new JcardError(`property ${index + 1} must be an array of a name, parameters, a type and a value`)
  }
  const [name, parameters, type] = property as unknown[]
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw new JcardError(`the name of property ${index + 1} must be letters, digits and "-"`)
  }
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters)) {
    throw new JcardError(`the parameters of property ${index + 1} must be an object`)
  }
  if (typeof type !== 'string') throw new JcardError(`the type of property ${index + 1} must be text`)
  if (isDeeper(property, LEVELS)) throw new JcardError(`property ${index + 1} is deeper than any value`)
  return property as JCardProperty
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1))
}
