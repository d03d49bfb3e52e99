import type { OutputOf, smartLists } from '@lazo/contract'
import type { CardFilter } from '@lazo/jscontact'
import type { ListOrder, ListSpec } from '#web/data/index/list-spec.ts'
import { type BuiltInList, builtInLists, isBuiltIn } from './built-in-lists.table.ts'
import type { PeopleSearch } from './people-search.ts'

/** A smart list as the server tells it. */
export type SmartList = OutputOf<typeof smartLists>['items'][number]

/** Which page lists: people leave organizations to their own page as long as nothing particular is looked for. */
export type PeopleScope = 'people' | 'organizations'

/** What a list is made from besides its address. */
export interface SpecFacts {
  readonly scope: PeopleScope
  readonly lists: readonly SmartList[]
  /** The order of a person who did not say another. */
  readonly usualOrder: ListOrder
  readonly now: Date
}

/** The list an address means. Pure. */
export function specOf(search: PeopleSearch, facts: SpecFacts): ListSpec {
  const saved = facts.lists.find(({ id }) => id === search.list)
  const builtIn: BuiltInList | null = isBuiltIn(search.list) ? builtInLists[search.list] : null
  const filters = [
    kindFilter(search, facts.scope, saved),
    builtIn?.filterAt?.(facts.now),
    saved && savedFilter(saved),
    search.label === undefined ? undefined : { keyword: search.label },
    search.filter,
  ]
  const filter = allOf(filters.filter((one) => one !== undefined))
  const text = [saved?.query.text, search.q].filter(Boolean).join(' ')
  return {
    order: search.order ?? saved?.query.order ?? builtIn?.order ?? facts.usualOrder,
    ...(filter ? { filter } : {}),
    ...(search.book === undefined ? {} : { bookId: search.book }),
    ...(text.trim() === '' ? {} : { text }),
  }
}

/** Several filters as one; undefined for none. */
function allOf(filters: readonly CardFilter[]): CardFilter | undefined {
  return filters.length > 1 ? { all: filters } : filters[0]
}

/** Who looks into a book, a label, a saved list or for a word wants all that is there; the plain page has people alone. */
function kindFilter(search: PeopleSearch, scope: PeopleScope, saved: SmartList | undefined): CardFilter | undefined {
  if (scope === 'organizations') return { kind: 'org' }
  const isParticular = saved ?? search.q ?? search.book ?? search.label ?? search.filter
  return isParticular === undefined ? { not: { kind: 'org' } } : undefined
}

/** What a smart list asks for, its words apart. */
function savedFilter({ query: { filter, bookIds } }: SmartList): CardFilter | undefined {
  const books = bookIds?.map((book) => ({ book })) ?? []
  const wanted = [filter as CardFilter | undefined, books.length > 1 ? { any: books } : books[0]]
  return allOf(wanted.filter((one) => one !== undefined))
}
