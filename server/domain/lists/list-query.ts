import type { CardFilter } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { readFilter } from '../search/read-filter.ts'

/** How the cards of a list may stand. */
type ListOrder = 'family' | 'given' | 'added'

/** What a smart list looks for. All of it is wanted at once; of nothing, everything within reach. */
export interface ListQuery {
  /** Words, as they are typed into the search. */
  readonly text?: string
  readonly filter?: CardFilter
  readonly order?: ListOrder
  readonly bookIds?: readonly string[]
}

const LONGEST_TEXT = 1_000
const MOST_BOOKS = 200
const ORDERS: readonly unknown[] = ['family', 'given', 'added'] satisfies ListOrder[]

/** What is asked, not yet looked at. */
export interface AskedQuery {
  readonly text?: string | undefined
  readonly filter?: unknown
  readonly order?: string | undefined
  readonly bookIds?: readonly string[] | undefined
}

/** Takes a query from outside, in the one form in which it is kept. Throws `filter-invalid` and `input-invalid`. Pure. */
export function readQuery({ text, filter, order, bookIds }: AskedQuery): ListQuery {
  const words = text?.replaceAll('\0', '').toWellFormed().trim() ?? ''
  if (words.length > LONGEST_TEXT) refuse('text')
  if (order !== undefined && !ORDERS.includes(order)) refuse('order')
  if (bookIds !== undefined && (bookIds.length > MOST_BOOKS || !bookIds.every(isId))) refuse('bookIds')
  return {
    ...(words === '' ? {} : { text: words }),
    ...(filter === undefined ? {} : { filter: readFilter(filter) }),
    ...(order === undefined ? {} : { order: order as ListOrder }),
    ...(bookIds === undefined || bookIds.length === 0 ? {} : { bookIds: [...new Set(bookIds)] }),
  }
}

function refuse(field: keyof AskedQuery): never {
  throw new ProductError('input-invalid', `query.${field} of the list is not right.`, {
    facts: { field: `query.${field}` },
  })
}
