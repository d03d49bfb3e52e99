import { ActionIcon, Drawer } from '@mantine/core'
import { PanelLeft } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '#web/words/use-words.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import { peopleWords } from '../people.words.ts'
import { SideColumn } from '../side/side-column.tsx'
import type { SmartLists } from '../source/use-smart-lists.ts'
import styles from './frame.module.css'

interface ListsDrawerProps {
  readonly address: PeopleAddress
  readonly lists: SmartLists
}

/** The column of lists where it has no room of its own: behind a button. */
export function ListsDrawer({ address, lists }: ListsDrawerProps) {
  const say = useWords(peopleWords)
  const [isOpen, setOpen] = useState(false)
  // Who has chosen a list wants to see it.
  useEffect(() => setOpen(false), [address.search])
  return (
    <>
      <ActionIcon className={styles.listsButton!} aria-label={say('lists')} onClick={() => setOpen(true)}>
        <PanelLeft size={18} aria-hidden="true" />
      </ActionIcon>
      <Drawer.Root opened={isOpen} onClose={() => setOpen(false)} size="18rem" padding={0}>
        <Drawer.Overlay backgroundOpacity={0.35} />
        <Drawer.Content aria-label={say('lists')}>
          <SideColumn address={address} lists={lists} />
        </Drawer.Content>
      </Drawer.Root>
    </>
  )
}
