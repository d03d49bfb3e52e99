import { Button, Menu } from '@mantine/core'
import { Plus } from 'lucide-react'
import { ActionItems } from '#web/actions/action-items.tsx'
import { useOffered } from '#web/actions/offered.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './shell.module.css'
import { shellWords } from './shell.words.ts'

/** Everything new that can be made now. */
export function CreateMenu() {
  const say = useWords(shellWords)
  const offered = useOffered('create')
  if (offered.length === 0) return null
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button
          className={styles.create!}
          aria-label={say('create')}
          leftSection={<Plus size={17} aria-hidden="true" />}
        >
          {say('create')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ActionItems ids={offered.map(({ id }) => id)} />
      </Menu.Dropdown>
    </Menu>
  )
}
