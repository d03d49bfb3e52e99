import { Anchor, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import { Section } from '#web/kit/section.tsx'
import { sayMoment, sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './settings.module.css'
import { settingsWords } from './settings.words.ts'
import { WipeDialog } from './wipe-dialog.tsx'

const MEGABYTE = 1_000_000

/** What lies in this browser, and taking it away. */
export function KeptSection() {
  const say = useWords(settingsWords)
  const [isAsking, setAsking] = useState(false)
  const { cards, isPartial, isKept, waiting, metAt } = useSyncState()
  const { data: bytes } = useQuery({
    queryKey: ['storage'],
    queryFn: async () => (await navigator.storage?.estimate())?.usage ?? null,
    networkMode: 'always',
  })
  return (
    <Section title={say('kept')} text={say('keptText')}>
      <dl className={styles.facts}>
        <dt>{say('keptCards')}</dt>
        <dd>{isPartial ? say('keptSome', { cards: sayNumber(cards) }) : sayNumber(cards)}</dd>
        <dt>{say('keptHow')}</dt>
        <dd>{say(isKept ? 'keptYes' : 'keptNo')}</dd>
        {metAt !== null && (
          <>
            <dt>{say('keptMet')}</dt>
            <dd>{sayMoment(new Date(metAt))}</dd>
          </>
        )}
        {typeof bytes === 'number' && (
          <>
            <dt>{say('keptRoom')}</dt>
            <dd>{say('megabytes', { count: sayNumber(Math.ceil(bytes / MEGABYTE)) })}</dd>
          </>
        )}
        {waiting > 0 && (
          <>
            <dt>{say('keptWaiting')}</dt>
            <dd>{sayNumber(waiting)}</dd>
          </>
        )}
      </dl>
      <div className={styles.buttons}>
        <Button variant="light" color="red" onClick={() => setAsking(true)}>
          {say('wipe')}
        </Button>
        <Anchor component={Link} to="/sync">
          {say('toSync')}
        </Anchor>
      </div>
      {isAsking && <WipeDialog close={() => setAsking(false)} />}
    </Section>
  )
}
