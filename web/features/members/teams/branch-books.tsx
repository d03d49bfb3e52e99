import { MultiSelect, NativeSelect } from '@mantine/core'
import { useBooks } from '#web/data/hooks/use-books.ts'
import type { Right } from '#web/data/replica/replica-card.ts'
import { holdsRight } from '#web/data/rights/holds-right.ts'
import { longChoices } from '#web/kit/long-choices.ts'
import { rightsAfter, rightsUpTo } from '#web/kit/sharing/rights.ts'
import { sharingWords } from '#web/kit/sharing/sharing.words.ts'
import { useWords } from '#web/words/use-words.ts'
import { teamWords } from './teams.words.ts'

/** A book that all of a branch have. */
export interface BranchBook {
  readonly bookId: string
  readonly name: string
  readonly right: Right
}

interface BranchBooksProps {
  readonly books: readonly BranchBook[]
  choose(books: readonly BranchBook[]): void
}

/** The books of a branch, each with what its people can do there. */
export function BranchBooks({ books, choose }: BranchBooksProps) {
  const say = useWords(teamWords)
  const sayRight = useWords(sharingWords)
  const own = (useBooks() ?? []).filter(
    ({ kind, right }) => kind !== 'label' && kind !== 'team' && holdsRight(right, 'share'),
  )
  const known = [...own, ...books.filter(({ bookId }) => !own.some(({ id }) => id === bookId)).map(asOffered)]
  const pick = (ids: readonly string[]) =>
    choose(ids.map((id) => books.find(({ bookId }) => bookId === id) ?? begun(id, nameIn(known, id))))
  const set = (bookId: string, right: Right) =>
    choose(books.map((book) => (book.bookId === bookId ? { ...book, right } : book)))
  if (known.length === 0) return null
  return (
    <>
      <MultiSelect
        {...longChoices}
        label={say('booksLabel')}
        description={say('booksHint')}
        data={known.map(({ id, name }) => ({ value: id, label: name }))}
        value={books.map(({ bookId }) => bookId)}
        onChange={pick}
        searchable
      />
      {books.map(({ bookId, name, right }) => {
        const held = own.find(({ id }) => id === bookId)?.right
        const rights = rightsAfter(right, { rights: held ? rightsUpTo(held) : [], mayLower: held === 'manage' })
        return (
          <NativeSelect
            key={bookId}
            label={say('rightIn', { book: name })}
            value={right}
            data={rights.map((one) => ({ value: one, label: sayRight(`can-${one}`) }))}
            onChange={({ currentTarget }) => set(bookId, currentTarget.value as Right)}
          />
        )
      })}
    </>
  )
}

function asOffered({ bookId, name }: BranchBook) {
  return { id: bookId, name }
}

function nameIn(known: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return known.find((one) => one.id === id)?.name ?? ''
}

function begun(bookId: string, name: string): BranchBook {
  return { bookId, name, right: 'edit' }
}
