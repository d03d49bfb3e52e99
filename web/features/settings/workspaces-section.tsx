import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { Building2 } from 'lucide-react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { switchWorkspace } from '#web/data/session/switch-workspace.ts'
import lines from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './settings.module.css'
import { settingsWords } from './settings.words.ts'
import { WorkspaceName } from './workspace-name.tsx'

/** The workspaces one belongs to, where there are several. */
export function WorkspacesSection() {
  const say = useWords(settingsWords)
  const navigate = useNavigate()
  const { workspace, workspaces, memberId } = useMe()
  const open = workspaces.filter(({ isDisabled }) => !isDisabled)
  const enter = async (id: string) => {
    await navigate({ to: '/people' })
    await switchWorkspace(id)
  }
  return (
    <Section title={say(open.length > 1 ? 'workspaces' : 'workspace')}>
      <WorkspaceName />
      {open.length > 1 && (
        <ul className={lines.list}>
          {open.map(({ id, name, role }) => (
            <li key={id}>
              <Building2 size={20} strokeWidth={1.7} aria-hidden="true" />
              <span className={lines.text}>
                <bdi>{name}</bdi>
                <span className={styles.quiet}>{say(`role-${role}`)}</span>
              </span>
              {id === workspace.id ? (
                <span className={styles.quiet}>{say('here')}</span>
              ) : (
                <Button
                  variant="default"
                  size="xs"
                  aria-label={say('enterName', { name })}
                  onClick={() => void enter(id).catch(showTrouble)}
                >
                  {say('enter')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/members/$memberId" params={{ memberId }}>
          {say('toMyself')}
        </Link>
      </p>
    </Section>
  )
}
