import { ActionIcon, Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
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

/** What can be done with a book, behind its row, and the way to what was done in it. */
export function BookMenu({ book, run }: BookMenuProps) {
  const say = useWords(booksWords)
  const acts = bookActs(book, useMe())
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={say('menu', { name: book.name })}>
          <Ellipsis size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/activity" search={{ book: book.id } as never}>
          {say('activity')}
        </Menu.Item>
        {acts.map((act) => (
          <Menu.Item key={act} {...(act === 'remove' ? { color: 'red' } : {})} onClick={() => run(act)}>
            {say(act)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
