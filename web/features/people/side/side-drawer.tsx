import { Drawer } from '@mantine/core'
import { useFocusBack } from '#web/kit/use-focus-back.ts'
import { useWords } from '#web/words/use-words.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import { peopleWords } from '../people.words.ts'
import type { SmartLists } from '../source/use-smart-lists.ts'
import { SideColumn } from './side-column.tsx'

interface SideDrawerProps {
  readonly address: PeopleAddress
  readonly lists: SmartLists
  close(): void
}

/** The column of lists before the page. */
export function SideDrawer({ address, lists, close }: SideDrawerProps) {
  const say = useWords(peopleWords)
  useFocusBack()
  return (
    <Drawer.Root opened onClose={close} size="18rem" padding={0}>
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content aria-label={say('lists')}>
        <SideColumn address={address} lists={lists} />
      </Drawer.Content>
    </Drawer.Root>
  )
}
