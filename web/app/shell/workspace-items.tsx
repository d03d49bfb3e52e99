import { Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Building2 } from 'lucide-react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { switchWorkspace } from '#web/data/session/switch-workspace.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { shellWords } from './shell.words.ts'

/** The other workspaces one belongs to, in the menu of the account; nothing where there are none. */
export function WorkspaceItems() {
  const say = useWords(shellWords)
  const navigate = useNavigate()
  const { workspace, workspaces } = useMe()
  const others = workspaces.filter(({ id, isDisabled }) => id !== workspace.id && !isDisabled)
  if (others.length === 0) return null
  const enter = async (id: string) => {
    await navigate({ to: '/people' })
    await switchWorkspace(id)
  }
  return (
    <>
      <Menu.Label>{say('inWorkspace', { name: workspace.name })}</Menu.Label>
      {others.map(({ id, name }) => (
        <Menu.Item
          key={id}
          leftSection={<Building2 size={16} aria-hidden="true" />}
          onClick={() => void enter(id).catch(showTrouble)}
        >
          {say('toWorkspace', { name })}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  )
}
