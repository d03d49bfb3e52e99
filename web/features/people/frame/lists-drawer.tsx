import { ActionIcon } from '@mantine/core'
import { PanelLeft } from 'lucide-react'
import { Suspense, useEffect, useState } from 'react'
import { lazily } from '#web/kit/lazily.ts'
import { useWords } from '#web/words/use-words.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import { peopleWords } from '../people.words.ts'
import type { SmartLists } from '../source/use-smart-lists.ts'
import styles from './frame.module.css'

const SideDrawer = lazily(() => import('../side/side-drawer.tsx'), 'SideDrawer')

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
      {isOpen && (
        <Suspense>
          <SideDrawer address={address} lists={lists} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
