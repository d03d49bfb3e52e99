import { ActionIcon, Menu } from '@mantine/core'
import { ActionItems } from '#web/actions/action-items.tsx'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Avatar } from '#web/kit/avatar.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './account-menu.module.css'
import { shellWords } from './shell.words.ts'
import { WorkspaceItems } from './workspace-items.tsx'

/** What belongs to oneself: one's card, phones, settings, the way out. */
export function AccountMenu() {
  const say = useWords(shellWords)
  const me = useMe()
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon size={38} radius="xl" aria-label={say('menu', { name: me.name })}>
          <Avatar name={me.name} colourKey={me.memberId} size={34} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu}>
        <Menu.Label>{me.email}</Menu.Label>
        <WorkspaceItems />
        <ActionItems
          ids={[
            'go.me',
            'go.follow-ups',
            'go.meetings',
            'go.desk',
            'go.events',
            'go.members',
            'go.administration',
            'go.devices',
            'go.objectives',
            'go.key-contacts',
            'go.reciprocity',
            'go.introductions',
            'go.forms',
            'go.links',
            'go.requests',
            'go.trash',
            'go.imports',
            'go.fields',
            'go.settings',
            'go.sign-in-rules',
            'go.guide',
          ]}
        />
        <Menu.Divider />
        <ActionItems ids={['app.shortcuts', 'app.language', 'app.scheme', 'app.sign-out']} />
      </Menu.Dropdown>
    </Menu>
  )
}
