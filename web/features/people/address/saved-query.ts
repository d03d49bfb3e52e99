import type { PeopleSearch } from './people-search.ts'
import type { SmartList, SpecFacts } from './people-spec.ts'
import { specOf } from './people-spec.ts'

type Query = SmartList['query']

/** Orders that a smart list can keep. */
const KEPT_ORDERS: readonly string[] = ['family', 'given', 'added'] satisfies Query['order'][]
/** What these lists hold moves on with the days; kept as a filter it would stand still. */
const MOVING = ['recent', 'added-week']

/** What a smart list must ask to be the list of an address; null where there is nothing to keep. Pure. */
export function savedQueryOf(search: PeopleSearch, facts: SpecFacts): Query | null {
  const { list, filter, label, book, q } = search
  if ([list, filter, label, book, q].every((part) => part === undefined)) return null
  if (list !== undefined && MOVING.includes(list)) return null
  const spec = specOf(search, facts)
  return {
    ...(spec.text === undefined ? {} : { text: spec.text }),
    ...(spec.filter === undefined ? {} : { filter: spec.filter as unknown as Record<string, unknown> }),
    ...(spec.bookId === undefined ? {} : { bookIds: [spec.bookId] }),
    ...(KEPT_ORDERS.includes(spec.order) ? { order: spec.order as NonNullable<Query['order']> } : {}),
  }
}
