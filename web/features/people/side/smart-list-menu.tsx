import { ActionIcon, Menu } from '@mantine/core'
import { Ellipsis } from 'lucide-react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useWords } from '#web/words/use-words.ts'
import type { SmartList } from '../address/people-spec.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import type { SmartLists } from '../source/use-smart-lists.ts'
import styles from './side.module.css'
import { smartListWords } from './smart-list.words.ts'
import { useListDialog } from './use-list-dialog.tsx'

interface SmartListMenuProps {
  readonly list: SmartList
  readonly lists: SmartLists
  readonly address: PeopleAddress
}

/** What can be done with a smart list of one's own; those of others are only looked at. */
export function SmartListMenu({ list, lists, address }: SmartListMenuProps) {
  const say = useWords(smartListWords)
  const { memberId } = useMe()
  const { dialog, edit } = useListDialog(lists)
  if (list.ownerId !== memberId) return null
  const remove = async () => {
    await lists.remove(list.id)
    if (address.search.list === list.id) address.goTo({})
  }
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon size="sm" className={styles.menu!} aria-label={say('menu', { name: list.name })}>
            <Ellipsis size={15} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => edit(list)}>{say('change')}</Menu.Item>
          <Menu.Item
            disabled={list.position === 0}
            onClick={() => void lists.change(list.id, { position: list.position - 1 })}
          >
            {say('up')}
          </Menu.Item>
          <Menu.Item onClick={() => void lists.change(list.id, { position: list.position + 1 })}>
            {say('down')}
          </Menu.Item>
          <Menu.Item color="red" onClick={() => void remove()}>
            {say('remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog}
    </>
  )
}
