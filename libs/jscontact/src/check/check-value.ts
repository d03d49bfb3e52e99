import { isJsonObject, type JsonObject } from '../json-object.ts'
import { commonProperties } from '../schema.table.ts'
import type { KeyType, ObjectType, ValueType } from '../value-types.ts'
import { checkUnknownName } from './check-name.ts'
import { checkKey, checkText, checkWord } from './check-text.ts'
import type { Inspection } from './inspection.ts'

/** Checks a value and everything in it against its type, and reports what is wrong. */
function checkValue(type: ValueType, value: unknown, on: Inspection): void {
  switch (type.is) {
    case 'text':
      return typeof value === 'string' ? checkText(type, value, on) : refuse('text', value, on)
    case 'word':
      return typeof value === 'string' ? checkWord(type, value, on) : refuse('text', value, on)
    case 'boolean':
      return typeof value === 'boolean' ? undefined : refuse('true or false', value, on)
    case 'integer':
      return checkInteger(type.from, type.to, value, on)
    case 'set':
      return isJsonObject(value) ? checkSet(type.of, value, on) : refuse('an object', value, on)
    case 'map':
      return isJsonObject(value) ? checkMap(type.by, type.of, value, on) : refuse('an object', value, on)
    case 'object':
      return isJsonObject(value) ? checkObject(type.type, value, on) : refuse('an object', value, on)
    case 'union':
      return isJsonObject(value) ? checkUnion(type, value, on) : refuse('an object', value, on)
    case 'list':
      return Array.isArray(value) ? checkList(type.of, type.atLeast, value, on) : refuse('an array', value, on)
    case 'tuple':
      return Array.isArray(value) ? checkTuple(type.first, type.rest, value, on) : refuse('an array', value, on)
    case 'textOrTexts':
      return checkValue(
        Array.isArray(value) ? { is: 'list', of: { is: 'text' }, atLeast: 0 } : { is: 'text' },
        value,
        on,
      )
    case 'patch':
      return isJsonObject(value) ? checkAnything(value, on) : refuse('an object', value, on)
    case 'anything':
      return checkAnything(value, on)
  }
}

/**
 * Checks an object against its type. With `names`, only these properties are looked at one by one, while what is
 * mandatory and what binds several properties is checked on the whole object.
 */
export function checkObject(type: ObjectType, object: JsonObject, on: Inspection, names = Object.keys(object)): void {
  for (const name of names) {
    if (!on.enter(name)) return
    checkProperty(type, name, object[name], on)
    on.leave()
  }
  for (const name of type.mandatory) {
    if (!Object.hasOwn(object, name)) on.report('missing', 'is missing', [name])
  }
  if (type.anyOf.length && !type.anyOf.some((name) => Object.hasOwn(object, name))) {
    on.report('missing', `must have at least one of ${type.anyOf.join(', ')}`)
  }
  for (const rule of type.rules) rule(object, (steps, code, sentence) => on.report(code, sentence, steps))
}

function checkProperty(type: ObjectType, name: string, value: unknown, on: Inspection): void {
  if (name === '@type') return checkTypeName(type, value, on)
  const known = type.properties.get(name) ?? commonProperties.get(name)
  if (known) return checkValue(known, value, on)
  if (checkUnknownName(type, name, on)) checkAnything(value, on)
}

function checkTypeName({ name }: ObjectType, value: unknown, on: Inspection): void {
  if (typeof value !== 'string') return refuse('text', value, on)
  if (name !== null && value !== name) on.report('type', `must be "${name}"`)
}

function checkUnion(type: ValueType & { is: 'union' }, value: JsonObject, on: Inspection): void {
  const other = type.others.find((candidate) => candidate.name === value['@type'])
  checkObject(other ?? type.otherwise, value, on)
}

function checkInteger(from: number, to: number, value: unknown, on: Inspection): void {
  if (typeof value !== 'number') return refuse('a number', value, on)
  if (Number.isInteger(value) && value >= from && value <= to) return
  const upTo = to === Number.MAX_SAFE_INTEGER ? `, ${from} or more` : ` from ${from} to ${to}`
  on.report('range', `must be a whole number${upTo}, not ${value}`)
}

function checkSet(of: KeyType, set: JsonObject, on: Inspection): void {
  for (const key of Object.keys(set)) {
    if (!on.enter(key)) return
    checkKey(of, key, on)
    if (set[key] !== true) refuse('true', set[key], on)
    on.leave()
  }
}

function checkMap(by: KeyType, of: ValueType, map: JsonObject, on: Inspection): void {
  for (const key of Object.keys(map)) {
    if (!on.enter(key)) return
    checkKey(by, key, on)
    checkValue(of, map[key], on)
    on.leave()
  }
}

function checkList(of: ValueType, atLeast: number, list: unknown[], on: Inspection): void {
  if (list.length < atLeast) on.report('missing', `must have at least ${atLeast} item`)
  for (const [index, item] of list.entries()) {
    if (!on.enter(index)) return
    checkValue(of, item, on)
    on.leave()
  }
}

function checkTuple(first: readonly ValueType[], rest: ValueType, list: unknown[], on: Inspection): void {
  if (list.length <= first.length) on.report('missing', `must have at least ${first.length + 1} items`)
  for (const [index, item] of list.entries()) {
    if (!on.enter(index)) return
    checkValue(first[index] ?? rest, item, on)
    on.leave()
  }
}

function checkAnything(value: unknown, on: Inspection): void {
  if (typeof value === 'string') return checkText({ is: 'text' }, value, on)
  if (Array.isArray(value)) return checkList({ is: 'anything' }, 0, value, on)
  if (isJsonObject(value)) return checkMap({ is: 'text' }, { is: 'anything' }, value, on)
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return
  refuse('a JSON value', value, on)
}

function refuse(wanted: string, value: unknown, on: Inspection): void {
  on.report('type', `must be ${wanted}, not ${describe(value)}`)
}

function describe(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'string') return 'text'
  return typeof value === 'object' ? 'an object' : `something JSON cannot hold (${typeof value})`
}
