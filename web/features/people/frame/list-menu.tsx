import { ActionIcon, Menu } from '@mantine/core'
import { EllipsisVertical } from 'lucide-react'
import { ActionItems } from '#web/actions/action-items.tsx'
import { useOffered } from '#web/actions/offered.ts'
import { useWords } from '#web/words/use-words.ts'
import { peopleWords } from '../people.words.ts'

const ITEMS = ['list.select-all', 'list.save', 'list.share', 'list.export', 'list.print'] as const

/** What else can be done with the whole list. */
export function ListMenu() {
  const say = useWords(peopleWords)
  const offered = useOffered('list')
  if (!ITEMS.some((id) => offered.some((action) => action.id === id))) return null
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon aria-label={say('more')}>
          <EllipsisVertical size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <ActionItems ids={ITEMS} />
      </Menu.Dropdown>
    </Menu>
  )
}
