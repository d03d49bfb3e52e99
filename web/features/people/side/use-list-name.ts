import { useBooks } from '#web/data/hooks/use-books.ts'
import { useWords } from '#web/words/use-words.ts'
import { isBuiltIn } from '../address/built-in-lists.table.ts'
import type { SmartList } from '../address/people-spec.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import { peopleWords } from '../people.words.ts'
import { sideWords } from './side.words.ts'

/** What the list of an address is called. */
export function useListName({ scope, search }: PeopleAddress, lists: readonly SmartList[]): string {
  const say = useWords(sideWords)
  const sayPeople = useWords(peopleWords)
  const books = useBooks()
  if (isBuiltIn(search.list)) return say(search.list)
  const saved = lists.find(({ id }) => id === search.list)
  if (saved) return saved.name
  if (search.label !== undefined) return search.label
  const { filter } = search
  if (filter && 'worksAt' in filter && filter.worksAt.name !== undefined) return filter.worksAt.name
  const book = books?.find(({ id }) => id === search.book)
  if (book) return book.name
  return search.q === undefined ? sayPeople(scope) : sayPeople('found', { text: search.q })
}
