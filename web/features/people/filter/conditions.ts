import type { CardFilter, CardPart } from '@lazo/jscontact'

/** What a person can ask of a card in the filter builder. */
export type ConditionField =
  | 'label'
  | 'book'
  | 'contactKind'
  | 'sector'
  | 'function'
  | 'seniority'
  | 'place'
  | 'stage'
  | 'organization'
  | 'handledBy'
  | 'hasNo'
  | 'favorite'
  | 'internal'
  | 'kind'

/** One line of the filter builder: one of the values, or none of them. */
export interface Condition {
  readonly field: ConditionField
  readonly isNot: boolean
  readonly values: readonly string[]
}

/** The fields, in the order they are offered. */
export const conditionFields: readonly ConditionField[] = [
  'label',
  'book',
  'contactKind',
  'sector',
  'function',
  'seniority',
  'place',
  'stage',
  'organization',
  'handledBy',
  'hasNo',
  'kind',
  'internal',
  'favorite',
]

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

function conditionFilter({ field, isNot, values }: Condition): CardFilter | null {
  const said = values.filter((value) => value !== '').map((value) => termOf(field, value))
  if (said.length === 0) return null
  const filter: CardFilter = said.length === 1 ? said[0]! : { any: said }
  return isNot ? { not: filter } : filter
}

function termOf(field: ConditionField, value: string): CardFilter {
  if (field === 'label') return { keyword: value }
  if (field === 'hasNo') return { hasNo: value as CardPart }
  if (field === 'favorite') return { favorite: true }
  if (field === 'internal') return { internal: value === 'internal' }
  return { [field]: value } as CardFilter
}

function readCondition(filter: CardFilter): Condition | null {
  const isNot = 'not' in filter
  const inner = isNot ? filter.not : filter
  const terms = ('any' in inner ? inner.any : [inner]).map(readTerm)
  const field = terms[0]?.field
  if (field === undefined || terms.some((term) => term?.field !== field)) return null
  return { field, isNot, values: terms.flatMap((term) => term?.value ?? []) }
}

function readTerm(filter: CardFilter): { field: ConditionField; value: string } | null {
  const [name, value] = Object.entries(filter)[0] ?? []
  if (name === 'keyword' && typeof value === 'string') return { field: 'label', value }
  if (name === 'favorite') return value === true ? { field: 'favorite', value: 'true' } : null
  if (name === 'internal') return { field: 'internal', value: value === true ? 'internal' : 'external' }
  const field = conditionFields.find((one) => one === name && one !== 'label')
  return field && typeof value === 'string' ? { field, value } : null
}
