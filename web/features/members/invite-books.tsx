import { MultiSelect, Select } from '@mantine/core'
import { useBooks } from '#web/data/hooks/use-books.ts'
import type { Right } from '#web/data/replica/replica-card.ts'
import { holdsRight } from '#web/data/rights/holds-right.ts'
import { RIGHTS } from '#web/data/rights/rights.table.ts'
import { sharingWords } from '#web/kit/sharing/sharing.words.ts'
import { useWords } from '#web/words/use-words.ts'
import { memberWords } from './members.words.ts'

/** Which books somebody who is invited has from the first minute, and with which right in all of them. */
export interface ChosenBooks {
  readonly bookIds: readonly string[]
  readonly right: Right
}

interface InviteBooksProps {
  readonly chosen: ChosenBooks
  choose(chosen: ChosenBooks): void
}

/** The books that may be given with an invitation, and how far: never further than one's own rights in them reach. */
export function InviteBooks({ chosen, choose }: InviteBooksProps) {
  const say = useWords(memberWords)
  const sayRight = useWords(sharingWords)
  const books = (useBooks() ?? []).filter(({ kind, right }) => kind !== 'label' && holdsRight(right, 'share'))
  if (books.length === 0) return null
  const picked = books.filter(({ id }) => chosen.bookIds.includes(id))
  const rights = RIGHTS.filter((right) => picked.every((book) => holdsRight(book.right, right)))
  const chooseBooks = (bookIds: readonly string[]) => {
    const isHeld = books.every((book) => !bookIds.includes(book.id) || holdsRight(book.right, chosen.right))
    choose({ bookIds, right: isHeld ? chosen.right : 'view' })
  }
  return (
    <>
      <MultiSelect
        label={say('books')}
        description={say('booksHint')}
        data={books.map(({ id, name }) => ({ value: id, label: name }))}
        value={[...chosen.bookIds]}
        onChange={chooseBooks}
        searchable
      />
      {picked.length > 0 && (
        <Select
          label={say('booksRight')}
          data={rights.map((right) => ({ value: right, label: sayRight(`can-${right}`) }))}
          value={chosen.right}
          allowDeselect={false}
          onChange={(right) => choose({ ...chosen, right: right as Right })}
        />
      )}
    </>
  )
}
