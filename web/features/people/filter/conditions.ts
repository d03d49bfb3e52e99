import type { CardFilter, CardPart } from '@lazo/jscontact'
import { type ConditionField, conditionFields, endsOf, marks, type RangeEnd, typedIn } from './condition-fields.ts'

/** One line of the filter builder: one of the values, or none of them; or a value as the end of a range. */
export interface Condition {
  readonly field: ConditionField
  readonly isNot: boolean
  readonly end?: RangeEnd
  readonly values: readonly string[]
}

/** A line for a field of which nothing is said yet. Pure. */
export function newCondition(field: ConditionField): Condition {
  const base = { field, isNot: false, values: field === 'favorite' ? ['true'] : [] }
  return typedIn(field) === 'choices' ? base : { ...base, end: endsOf(field)[0]! }
}

/** The filter of the lines that say something; undefined when none does. Pure. */
export function filterOf(conditions: readonly Condition[]): CardFilter | undefined {
  const filters = conditions.flatMap((condition) => conditionFilter(condition) ?? [])
  return filters.length > 1 ? { all: filters } : filters[0]
}

/** The lines that make a filter; null for one that the builder cannot show. Pure. */
export function conditionsOf(filter: CardFilter | undefined): readonly Condition[] | null {
  if (filter === undefined) return []
  const parts = 'all' in filter ? filter.all : [filter]
  const conditions = parts.map(readCondition)
  return conditions.every((one) => one !== null) ? conditions : null
}

function conditionFilter({ field, isNot, end, values }: Condition): CardFilter | null {
  const said = values.filter((value) => value !== '').map((value) => termOf(field, value, end))
  if (said.length === 0) return null
  if (end !== undefined) return said[0]!
  const filter: CardFilter = said.length === 1 ? said[0]! : { any: said }
  return isNot ? { not: filter } : filter
}

function termOf(field: ConditionField, value: string, end: RangeEnd | undefined): CardFilter {
  if (end !== undefined)
    return { [field]: { [end]: typedIn(field) === 'number' ? Number(value) : value } } as unknown as CardFilter
  if (field === 'label') return { keyword: value }
  if (field === 'hasNo') return { hasNo: value as CardPart }
  if (field === 'favorite') return { favorite: true }
  if (field === 'internal') return { internal: value === 'internal' }
  if (field === 'mark') return { [value]: true } as unknown as CardFilter
  if (field === 'rung') return { rung: { atLeast: value, atMost: value } } as CardFilter
  return { [field]: value } as unknown as CardFilter
}

interface Term {
  readonly field: ConditionField
  readonly value: string
  readonly end?: RangeEnd
}

function readCondition(filter: CardFilter): Condition | null {
  const isNot = 'not' in filter
  const inner = isNot ? filter.not : filter
  const terms = ('any' in inner ? inner.any : [inner]).map(readTerm)
  const [first] = terms
  if (!first || terms.some((term) => term?.field !== first.field)) return null
  if (first.end !== undefined)
    return isNot || terms.length > 1 ? null : { field: first.field, isNot, end: first.end, values: [first.value] }
  if (terms.some((term) => term?.end !== undefined)) return null
  return { field: first.field, isNot, values: terms.flatMap((term) => term?.value ?? []) }
}

function readTerm(filter: CardFilter): Term | null {
  const [name = '', value] = Object.entries(filter)[0] ?? []
  if (name === 'keyword' && typeof value === 'string') return { field: 'label', value }
  if (name === 'favorite') return value === true ? { field: 'favorite', value: 'true' } : null
  if (name === 'internal') return { field: 'internal', value: value === true ? 'internal' : 'external' }
  if ((marks as readonly string[]).includes(name)) return value === true ? { field: 'mark', value: name } : null
  const field = conditionFields.find((one) => one === name && one !== 'label' && one !== 'mark')
  if (!field) return null
  if (endsOf(field).length > 0) return readRange(field, value as Readonly<Record<string, string | number>>)
  return typeof value === 'string' ? { field, value } : null
}

/** One end, or a rung from itself to itself; of other ranges there is no line. */
function readRange(field: ConditionField, range: Readonly<Record<string, string | number>>): Term | null {
  const [one, other, ...more] = Object.entries(range)
  if (!one || more.length > 0) return null
  if (other) return field === 'rung' && one[1] === other[1] ? { field, value: String(one[1]) } : null
  return { field, value: String(one[1]), end: one[0] as RangeEnd }
}
