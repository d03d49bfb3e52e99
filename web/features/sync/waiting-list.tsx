import { Button } from '@mantine/core'
import type { OutboxItem } from '#web/data/outbox/entry.ts'
import { withdrawEdit } from '#web/data/verbs/withdraw-edit.ts'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { OutboxRow } from './outbox-row.tsx'
import styles from './sync.module.css'
import { syncWords } from './sync.words.ts'
import { useSayAction } from './use-say-action.ts'

/** Edits that wait to be sent, each with the way to take it back. */
export function WaitingList({ items }: { readonly items: readonly OutboxItem[] }) {
  const say = useWords(syncWords)
  const sayAction = useSayAction()
  if (items.length === 0) return null
  const takeBack = (item: OutboxItem) => {
    withdrawEdit(item.entryId)
      .then(() => showToast({ tone: 'done', text: say('takenBack') }))
      .catch(showTrouble)
  }
  return (
    <Section title={say('waits')}>
      <ul className={styles.list}>
        {items.map((item) => (
          <OutboxRow
            key={item.entryId}
            item={item}
            buttons={
              <Button
                variant="default"
                size="xs"
                aria-label={say('takeBackOf', { what: sayAction(item.action, item.display) })}
                onClick={() => takeBack(item)}
              >
                {say('takeBack')}
              </Button>
            }
          />
        ))}
      </ul>
    </Section>
  )
}
