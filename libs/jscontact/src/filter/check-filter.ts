import type { CardFilter, EmployerAsked, TimeRange } from './card-filter.ts'
import { cardPartNames } from './card-parts.ts'

/** How deep `all`, `any` and `not` may stand in one another. */
const MAX_DEPTH = 8
/** Conditions of one filter. */
const MAX_CONDITIONS = 100
/** Characters of one text. */
const MAX_TEXT = 200

const TEXTS = [
  'text',
  'name',
  'phone',
  'email',
  'organization',
  'keyword',
  'contactKind',
  'sector',
  'function',
  'seniority',
  'place',
  'stage',
  'handledBy',
  'kind',
  'uid',
]
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A value that is no filter: where it is wrong, and why. */
export class FilterError extends Error {
  override readonly name = 'FilterError'
  /** The place that is wrong: `all/2/name`; empty for the whole. */
  readonly path: string

  constructor(path: string, reason: string) {
    const where = path ? ` at ${path}` : ''
    super(`The filter is not clear${where}: ${reason}.`)
    this.path = path
  }
}

interface Reading {
  conditions: number
}

/** Takes a filter from outside. Throws a `FilterError` that names the place. */
export function checkFilter(value: unknown): CardFilter {
  return readCondition(value, [], { conditions: 0 })
}

function readCondition(value: unknown, path: readonly string[], reading: Reading): CardFilter {
  reading.conditions += 1
  if (reading.conditions > MAX_CONDITIONS) refuse(path, `a filter has at most ${MAX_CONDITIONS} conditions`)
  if (path.length > MAX_DEPTH * 2) refuse(path, `a filter is at most ${MAX_DEPTH} levels deep`)
  const entries = isObject(value) ? Object.entries(value) : []
  const [entry, ...others] = entries
  if (!entry || others.length > 0) refuse(path, 'a condition is an object with one property; use "all" for several')
  const [name, given] = entry
  const here = [...path, name]
  if (name === 'all' || name === 'any') return { [name]: readList(given, here, reading) } as unknown as CardFilter
  if (name === 'not') return { not: readCondition(given, here, reading) }
  return readLeaf(name, given, here)
}

function readList(value: unknown, path: readonly string[], reading: Reading): CardFilter[] {
  if (!Array.isArray(value) || value.length === 0) refuse(path, 'a list of conditions is expected')
  return value.map((one, index) => readCondition(one, [...path, String(index)], reading))
}

function readLeaf(name: string, value: unknown, path: readonly string[]): CardFilter {
  if (TEXTS.includes(name)) return { [name]: readText(value, path) } as unknown as CardFilter
  if (name === 'book')
    return typeof value === 'string' && UUID.test(value)
      ? { book: value }
      : refuse(path, 'the id of a book is expected')
  if (name === 'hasNo') {
    const part = cardPartNames.find((one) => one === value)
    return part ? { hasNo: part } : refuse(path, `one of ${cardPartNames.join(', ')} is expected`)
  }
  if (name === 'favorite') return { favorite: readBoolean(value, path) }
  if (name === 'internal') return { internal: readBoolean(value, path) }
  if (name === 'worksAt') return { worksAt: readEmployer(value, path) }
  if (name === 'workedAt') return { workedAt: readEmployer(value, path) }
  if (name === 'created') return { created: readRange(value, path) }
  if (name === 'updated') return { updated: readRange(value, path) }
  return refuse(path, 'there is no such condition')
}

function readBoolean(value: unknown, path: readonly string[]): boolean {
  return typeof value === 'boolean' ? value : refuse(path, 'true or false is expected')
}

function readText(value: unknown, path: readonly string[]): string {
  if (typeof value !== 'string' || value.trim() === '') refuse(path, 'a text is expected')
  if (value.length > MAX_TEXT) refuse(path, `a text has at most ${MAX_TEXT} characters`)
  return value.replaceAll('\0', '').toWellFormed()
}

function readEmployer(value: unknown, path: readonly string[]): EmployerAsked {
  const { uid, name, ...others } = isObject(value) ? value : {}
  if ((uid === undefined && name === undefined) || Object.keys(others).length > 0)
    refuse(path, 'an organization has a "uid", a "name", or both')
  return {
    ...(uid === undefined ? {} : { uid: readText(uid, [...path, 'uid']) }),
    ...(name === undefined ? {} : { name: readText(name, [...path, 'name']) }),
  }
}

function readRange(value: unknown, path: readonly string[]): TimeRange {
  const { after, before, ...others } = isObject(value) ? value : {}
  if ((after === undefined && before === undefined) || Object.keys(others).length > 0)
    refuse(path, 'a range has "after", "before", or both')
  return {
    ...(after === undefined ? {} : { after: readMoment(after, [...path, 'after']) }),
    ...(before === undefined ? {} : { before: readMoment(before, [...path, 'before']) }),
  }
}

function readMoment(value: unknown, path: readonly string[]): string {
  const time = typeof value === 'string' && MOMENT.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? refuse(path, 'a date or a moment with its time zone is expected') : String(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refuse(path: readonly string[], reason: string): never {
  throw new FilterError(path.join('/'), reason)
}
