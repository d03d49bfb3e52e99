import { ActionIcon, Menu } from '@mantine/core'
import { AlarmClock, Ban, Ellipsis, History, Pencil, Undo2 } from 'lucide-react'
import type { FollowUp, FollowUpChange } from '#web/data/tells/follow-up.ts'
import { localDay } from '#web/data/tells/local-day.ts'
import { changeFollowUp } from '#web/data/verbs/tell.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { followUpWords } from './follow-up.words.ts'

interface FollowUpMenuProps {
  readonly followUp: FollowUp
  edit(): void
  tellBefore(): void
}

const LATER = [
  ['tomorrow', 1],
  ['week', 7],
  ['month', 30],
] as const

/** What else can be done about a follow-up. */
export function FollowUpMenu({ followUp, edit, tellBefore }: FollowUpMenuProps) {
  const say = useWords(followUpWords)
  const name = say('more', { text: followUp.text })
  const change = (to: FollowUpChange) => void changeFollowUp(followUp, to).catch(showTrouble)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={name} title={name}>
          <Ellipsis size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Pencil size={15} aria-hidden="true" />} onClick={edit}>
          {say('edit')}
        </Menu.Item>
        {followUp.state === 'open' ? (
          <>
            {LATER.map(([key, days]) => (
              <Menu.Item
                key={key}
                leftSection={<AlarmClock size={15} aria-hidden="true" />}
                onClick={() => change({ snoozedUntil: localDay(new Date(), days) })}
              >
                {say(key)}
              </Menu.Item>
            ))}
            <Menu.Item
              leftSection={<Ban size={15} aria-hidden="true" />}
              onClick={() => change({ state: 'cancelled' })}
            >
              {say('cancel')}
            </Menu.Item>
          </>
        ) : (
          <Menu.Item leftSection={<Undo2 size={15} aria-hidden="true" />} onClick={() => change({ state: 'open' })}>
            {say('reopen')}
          </Menu.Item>
        )}
        {followUp.editedAt && (
          <Menu.Item leftSection={<History size={15} aria-hidden="true" />} onClick={tellBefore}>
            {say('history')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
