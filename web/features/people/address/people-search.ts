import type { CardFilter } from '@lazo/jscontact'
import type { ListOrder } from '#web/data/index/list-spec.ts'

/** How a list looks: a face and two lines for each, or a table. */
export type ListView = 'rows' | 'columns'

/** What the address says of a list: everything that makes it this list and no other. */
export interface PeopleSearch {
  /** What was typed into the search box. */
  readonly q?: string
  readonly order?: ListOrder
  readonly view?: ListView
  /** A built-in list by its name, or a smart list by its id. */
  readonly list?: string
  readonly book?: string
  readonly label?: string
  /** What the filter builder made. */
  readonly filter?: CardFilter
}

const ORDERS: readonly string[] = [
  'family',
  'given',
  'organization',
  'added',
  'updated',
  'contact',
  'warmth',
] satisfies ListOrder[]
const VIEWS: readonly string[] = ['rows', 'columns'] satisfies ListView[]

/** Reads what follows the question mark of a list; what is unreadable is left out. Pure. */
export function readPeopleSearch(given: Record<string, unknown>): PeopleSearch {
  const { q, order, view, list, book, label, filter } = given
  return {
    // Digits alone come as a number.
    ...(isText(q) || typeof q === 'number' ? { q: String(q) } : {}),
    ...(isText(order) && ORDERS.includes(order) ? { order: order as ListOrder } : {}),
    ...(isText(view) && VIEWS.includes(view) ? { view: view as ListView } : {}),
    ...(isText(list) ? { list } : {}),
    ...(isText(book) ? { book } : {}),
    ...(isText(label) || typeof label === 'number' ? { label: String(label) } : {}),
    ...(isFilter(filter) ? { filter } : {}),
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** Only the outside is looked at: a condition that nobody knows finds nobody. */
function isFilter(value: unknown): value is CardFilter {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 1
}
