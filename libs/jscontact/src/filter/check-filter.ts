import type { CardFilter, EmployerAsked } from './card-filter.ts'
import { cardPartNames } from './card-parts.ts'
import { checkTieTerm } from './check-tie-term.ts'
import { isObject, readBoolean, readId, readMoment, readOneOf, readText, readTimes, refuse } from './filter-values.ts'

/** How deep `all`, `any` and `not` may stand in one another. */
const MAX_DEPTH = 8
/** Conditions of one filter. */
const MAX_CONDITIONS = 100

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
  if (name === 'book') return { book: readId(value, path, 'a book') }
  if (name === 'hasNo') return { hasNo: readOneOf(value, path, cardPartNames) }
  if (name === 'favorite') return { favorite: readBoolean(value, path) }
  if (name === 'internal') return { internal: readBoolean(value, path) }
  if (name === 'worksAt') return { worksAt: readEmployer(value, path) }
  if (name === 'workedAt') return { workedAt: readEmployer(value, path) }
  if (name === 'created') return { created: readTimes(value, path, readMoment) }
  if (name === 'updated') return { updated: readTimes(value, path, readMoment) }
  return checkTieTerm(name, value, path) ?? refuse(path, 'there is no such condition')
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
