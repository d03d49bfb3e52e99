import { Button, Checkbox } from '@mantine/core'
import { Avatar } from '#web/kit/avatar.tsx'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './trash.module.css'
import { trashWords } from './trash.words.ts'
import type { TrashedCard } from './use-trash.ts'

interface TrashedRowProps {
  readonly card: TrashedCard
  readonly isChosen: boolean
  toggle(): void
  restore(): void
}

/** Somebody in the trash, how long they stay there, and the way back. */
export function TrashedRow({ card, isChosen, toggle, restore }: TrashedRowProps) {
  const say = useWords(trashWords)
  const { id, display, deletedAt, daysLeft } = card
  return (
    <li>
      <Checkbox aria-label={say('choose', { name: display })} checked={isChosen} onChange={toggle} />
      <Avatar name={display} colourKey={id} />
      <span className={styles.who}>
        <strong>
          <bdi>{display}</bdi>
        </strong>
        <span>
          {say('deleted', { when: sayAgo(deletedAt) })} · {say('daysLeft', { count: daysLeft })}
        </span>
      </span>
      <Button variant="default" aria-label={say('restoreOne', { name: display })} onClick={restore}>
        {say('restore')}
      </Button>
    </li>
  )
}
