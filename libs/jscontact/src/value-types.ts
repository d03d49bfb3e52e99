import type { JsonObject } from './json-object.ts'
import type { Rule } from './problem.ts'
import type { TextForm } from './text-forms.table.ts'

/** What the value of a property has to be: the notation `schema.table.ts` is written in. */
export type ValueType =
  | TextType
  | WordType
  | { is: 'integer'; from: number; to: number }
  | { is: 'boolean' }
  | { is: 'set'; of: KeyType }
  | { is: 'map'; by: KeyType; of: ValueType }
  | { is: 'list'; of: ValueType; atLeast: number }
  | { is: 'object'; type: ObjectType }
  | { is: 'union'; otherwise: ObjectType; others: readonly ObjectType[] }
  | { is: 'tuple'; first: readonly ValueType[]; rest: ValueType }
  | { is: 'textOrTexts' }
  | { is: 'patch' }
  | { is: 'anything' }

/** Text, of any or of one form. */
export type TextType = { is: 'text'; form?: TextForm }

/** One value of an enumeration, written exactly as registered; a closed one never grows and has no vendor's values. */
export type WordType = {
  is: 'word'
  words: ReadonlySet<string>
  byLowerCase: ReadonlyMap<string, string>
  isClosed: boolean
}

/** What the keys of a map or a set have to be. */
export type KeyType = TextType | WordType

/** A type of JSContact object (RFC 9553 §1.3.1). */
export interface ObjectType {
  /** Its `@type`; null for a plain object that has none. */
  name: string | null
  properties: ReadonlyMap<string, ValueType>
  mandatory: readonly string[]
  /** At least one of these must be there. */
  anyOf: readonly string[]
  /** Names that must not occur in this type of object (RFC 9553 §1.7.2.1). */
  reserved: ReadonlySet<string>
  rules: readonly ObjectRule[]
}

/** A rule about several properties of one object. It sees values that may be of a wrong type, which others report. */
export type ObjectRule = (object: JsonObject, report: ReportAt) => void

/** Reports a problem of the property at these steps below the object; the sentence goes on after its path. */
export type ReportAt = (steps: readonly (string | number)[], rule: Rule, sentence: string) => void

type Property = ValueType & { isRequired?: true }

/** Text; with a form, text of that form. */
export function text(form?: TextForm): TextType {
  return form ? { is: 'text', form } : { is: 'text' }
}

/** One value of an enumeration that may grow (RFC 9553 §1.7.4). */
export function oneOf(words: readonly string[]): WordType {
  const byLowerCase = new Map(words.map((word) => [word.toLowerCase(), word]))
  return { is: 'word', words: new Set(words), byLowerCase, isClosed: false }
}

/** One value of an enumeration that is complete. */
export function onlyOneOf(words: readonly string[]): WordType {
  return { ...oneOf(words), isClosed: true }
}

/** A whole number within bounds, both included. */
export function integer(from: number, to: number = Number.MAX_SAFE_INTEGER): ValueType {
  return { is: 'integer', from, to }
}

/** `true` or `false`. */
export const boolean: ValueType = { is: 'boolean' }

/** A text or an array of texts. */
export const textOrTexts: ValueType = { is: 'textOrTexts' }

/** Any JSON value. */
export const anything: ValueType = { is: 'anything' }

/** A PatchObject (RFC 9553 §1.4.3). */
export const patch: ValueType = { is: 'patch' }

/** An object whose keys are the members of a set, each with the value `true`. */
export function setOf(of: KeyType): ValueType {
  return { is: 'set', of }
}

/** An object whose keys are of one type and its values of another. */
export function mapOf(by: KeyType, of: ValueType | ObjectType): ValueType {
  return { is: 'map', by, of: asValue(of) }
}

/** An array of values of one type. */
export function listOf(of: ValueType | ObjectType, atLeast = 0): ValueType {
  return { is: 'list', of: asValue(of), atLeast }
}

/** An array whose first items have each a type of their own; at least one more follows. */
export function tupleOf(first: ValueType[], rest: ValueType): ValueType {
  return { is: 'tuple', first, rest }
}

/** An object of the first type, or of one of the others, which then must say so in `@type` (RFC 9553 §1.3.4). */
export function eitherOf(otherwise: ObjectType, ...others: ObjectType[]): ValueType {
  return { is: 'union', otherwise, others }
}

/** Makes a property mandatory. */
export function required(type: ValueType | ObjectType): Property {
  return { ...asValue(type), isRequired: true }
}

/** Defines a type of object by its own properties; `extra` is reserved in every one (RFC 9553 §1.7.2.1). */
export function defineObject(
  name: string | null,
  properties: { [name: string]: Property | ObjectType },
  more: { anyOf?: string[]; reserved?: string[]; rules?: ObjectRule[] } = {},
): ObjectType {
  const entries = Object.entries(properties).map(([name, type]) => [name, asValue(type)] as const)
  return {
    name,
    properties: new Map(entries),
    mandatory: entries.filter(([, type]: readonly [string, Property]) => type.isRequired).map(([name]) => name),
    anyOf: more.anyOf ?? [],
    reserved: new Set(['extra', ...(more.reserved ?? [])]),
    rules: more.rules ?? [],
  }
}

function asValue(type: ValueType | ObjectType): ValueType {
  return 'is' in type ? type : { is: 'object', type }
}
