import { ActionIcon, Menu } from '@mantine/core'
import { Ellipsis } from 'lucide-react'
import { useWords } from '#web/words/use-words.ts'
import { booksWords } from './books.words.ts'

interface RowMenuProps {
  /** What the row is about, as it is called. */
  readonly name: string
  /** How its removal is called. */
  readonly removal: string
  ask(what: 'rename' | 'remove'): void
}

/** What can be done with a book or a label, behind its row. */
export function RowMenu({ name, removal, ask }: RowMenuProps) {
  const say = useWords(booksWords)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={say('menu', { name })}>
          <Ellipsis size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => ask('rename')}>{say('rename')}</Menu.Item>
        <Menu.Item color="red" onClick={() => ask('remove')}>
          {removal}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
