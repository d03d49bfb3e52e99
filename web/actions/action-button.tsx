import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { useLanguage } from '#web/words/use-words.ts'
import type { Action } from './action.ts'
import { type ActionId, actions } from './actions.table.ts'
import { offeredVerbs, useIsOffered } from './offered.ts'

interface ActionButtonProps {
  readonly id: ActionId
  /** Only its picture, with its name as a hint. */
  readonly isIcon?: boolean
  readonly variant?: string
}

/** A button for an action; nothing where it cannot be done at the moment. */
export function ActionButton({ id, isIcon, variant = 'default' }: ActionButtonProps) {
  const language = useLanguage()
  const isOffered = useIsOffered(id)
  if (!isOffered) return null
  const { icon: Icon, name, keys, isDangerous }: Action = actions[id]
  const text = String(name[language])
  const picture = <Icon size={17} aria-hidden="true" />
  const shared = { onClick: () => offeredVerbs.run(id), ...(isDangerous ? { color: 'red' } : {}) }
  if (!isIcon) {
    return (
      <Button variant={variant} leftSection={picture} {...shared}>
        {text}
      </Button>
    )
  }
  return (
    <Tooltip label={keys?.[0] ? `${text} (${keys[0]})` : text}>
      <ActionIcon aria-label={text} {...shared}>
        {picture}
      </ActionIcon>
    </Tooltip>
  )
}
