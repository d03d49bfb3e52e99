import type { OutputOf, smartLists } from '@lazo/contract'
import type { CardFilter } from '@lazo/jscontact'

type SmartList = OutputOf<typeof smartLists>['items'][number]

/** Of whom a session is: everybody, those who are selected, or those of a book, a smart list or a label, named behind the colon. */
export type Source = 'everybody' | 'selection' | `${'book' | 'list' | 'label'}:${string}`

/** What finds the people of a source; undefined where no filter does. Pure. */
export function filterOf(source: Source, lists: readonly SmartList[]): CardFilter | undefined {
  const at = source.indexOf(':')
  const named = source.slice(at + 1)
  if (source.startsWith('book:')) return { book: named }
  if (source.startsWith('label:')) return { keyword: named }
  const list = lists.find(({ id }) => id === named)
  return list && filterOfList(list.query)
}

function filterOfList({ text, filter, bookIds }: SmartList['query']): CardFilter {
  const all = [
    ...(text ? [{ text }] : []),
    ...(filter ? [filter as unknown as CardFilter] : []),
    ...(bookIds ? [{ any: bookIds.map((book) => ({ book })) }] : []),
  ]
  return { all }
}
