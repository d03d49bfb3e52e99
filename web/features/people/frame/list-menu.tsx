import { ActionIcon, Menu } from '@mantine/core'
import { EllipsisVertical } from 'lucide-react'
import { ActionItems } from '#web/actions/action-items.tsx'
import { useWords } from '#web/words/use-words.ts'
import type { ListLook } from '../address/use-list-look.ts'
import { peopleWords } from '../people.words.ts'

const ITEMS = ['list.select-all', 'list.save', 'list.share', 'list.export', 'list.print'] as const

/** What else can be done with the whole list, and whether it tells of one's ties. */
export function ListMenu({ look }: { readonly look: ListLook }) {
  const say = useWords(peopleWords)
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon aria-label={say('more')}>
          <EllipsisVertical size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <ActionItems ids={ITEMS} />
        <Menu.CheckboxItem checked={look.hasContact} onChange={(isShown) => look.showContact(isShown)}>
          {say('showContact')}
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
  )
}
