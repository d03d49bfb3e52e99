import { Button, CopyButton } from '@mantine/core'
import type { OutboxItem } from '#web/data/outbox/entry.ts'
import { dismissRefusal } from '#web/data/verbs/refusals.ts'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { lostText } from './lost-text.ts'
import { OutboxRow } from './outbox-row.tsx'
import styles from './sync.module.css'
import { syncWords } from './sync.words.ts'
import { useSayAction } from './use-say-action.ts'

/** Edits that the server refused: why, and what was lost. */
export function RefusalList({ items }: { readonly items: readonly OutboxItem[] }) {
  const say = useWords(syncWords)
  if (items.length === 0) return null
  return (
    <Section title={say('refusals')} text={say('refusalsText')}>
      <ul className={styles.list}>
        {items.map((item) => (
          <RefusedRow key={item.entryId} item={item} />
        ))}
      </ul>
    </Section>
  )
}

function RefusedRow({ item }: { readonly item: OutboxItem }) {
  const say = useWords(syncWords)
  const what = useSayAction()(item.action, item.display)
  const lost = lostText(item.action)
  const buttons = (
    <>
      {lost !== '' && (
        <CopyButton value={lost}>
          {({ copied, copy }) => (
            <Button variant="default" size="xs" aria-label={say('copyOf', { what })} onClick={copy}>
              {say(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
      )}
      <Button
        variant="default"
        size="xs"
        aria-label={say('dismissOf', { what })}
        onClick={() => void dismissRefusal(item).catch(showTrouble)}
      >
        {say('dismiss')}
      </Button>
    </>
  )
  return (
    <OutboxRow item={item} buttons={buttons}>
      <span className={styles.alarm}>{item.refusal?.message}</span>
      {lost !== '' && (
        <details>
          <summary>{say('lost')}</summary>
          <pre className={styles.lost} dir="auto">
            {lost}
          </pre>
        </details>
      )}
    </OutboxRow>
  )
}
