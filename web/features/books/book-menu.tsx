import { ActionIcon, Menu } from '@mantine/core'
import { Ellipsis } from 'lucide-react'
import { useMe } from '#web/data/hooks/use-session.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { useWords } from '#web/words/use-words.ts'
import { type BookAct, bookActs } from './book-acts.ts'
import { booksWords } from './books.words.ts'

interface BookMenuProps {
  readonly book: Book
  run(act: BookAct): void
}

/** What can be done with a book, behind its row; nothing where that is nothing. */
export function BookMenu({ book, run }: BookMenuProps) {
  const say = useWords(booksWords)
  const acts = bookActs(book, useMe())
  if (acts.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={say('menu', { name: book.name })}>
          <Ellipsis size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <Menu.Item key={act} {...(act === 'remove' ? { color: 'red' } : {})} onClick={() => run(act)}>
            {say(act)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
