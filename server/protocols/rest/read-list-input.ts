import type { cardListQuery, OutputOf } from '@lazo/contract'
import type { CardFilter } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'
import type { ListInput } from '#domain/search/list-cards.ts'
import { readFilter } from '#domain/search/read-filter.ts'
import { type Defined, keepDefined } from './keep-defined.ts'

/** Which cards are meant, as an address says it: books, and a filter as JSON. Throws `filter-invalid`. */
export function readCardsAsked(query: {
  book?: string[] | undefined
  filter?: string | undefined
}): Defined<{ books: string[] | undefined; filter: CardFilter | undefined }> {
  return keepDefined({
    books: query.book,
    filter: query.filter === undefined ? undefined : readFilter(parseFilter(query.filter)),
  })
}

/** Which list, and which page of it. */
export function readListInput(query: OutputOf<typeof cardListQuery>): ListInput {
  const { order, limit, cursor } = query
  return { order, limit, ...readCardsAsked(query), ...keepDefined({ after: cursor }) }
}

function parseFilter(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ProductError('filter-invalid', 'The filter is not JSON.', { facts: { path: '' }, cause: error })
  }
}
