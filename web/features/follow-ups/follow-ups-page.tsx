import { Button } from '@mantine/core'
import { ListTodo, Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { type FollowUps, useFollowUps } from '#web/data/hooks/use-follow-ups.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { localDay } from '#web/data/tells/local-day.ts'
import { Empty } from '#web/kit/empty.tsx'
import { FollowUpRow } from '#web/kit/follow-ups/follow-up-row.tsx'
import { lazily } from '#web/kit/lazily.ts'
import { Page } from '#web/kit/page.tsx'
import { Section } from '#web/kit/section.tsx'
import { SeenNote } from '#web/kit/talks/seen-note.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './follow-ups.module.css'
import { followUpsWords } from './follow-ups.words.ts'
import { NobodysFollowUps, useNobodys } from './nobodys.tsx'

const FollowUpSheet = lazily(() => import('#web/kit/follow-ups/follow-up-sheet.tsx'), 'FollowUpSheet')

/** What the member means to do next: what is due, what comes, and, asked for, what is over. */
export function FollowUpsPage() {
  const say = useWords(followUpsWords)
  const { mayWrite } = useMe()
  const open = useFollowUps({ state: 'open' })
  const [isAdding, setAdding] = useState(false)
  const nobodys = useNobodys()
  const today = localDay()
  const due = open.items?.filter(({ remindOn }) => remindOn <= today) ?? []
  const coming = open.items?.filter(({ remindOn }) => remindOn > today) ?? []
  const add = mayWrite && (
    <Button leftSection={<Plus size={17} aria-hidden="true" />} onClick={() => setAdding(true)}>
      {say('add')}
    </Button>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={add}>
      <SeenNote seenAt={open.seenAt} />
      {open.error && !open.items && <p role="alert">{describeTrouble(open.error)}</p>}
      <NobodysFollowUps items={nobodys} />
      {open.items?.length === 0 && nobodys.length === 0 && (
        <Empty icon={ListTodo} title={say('none')} text={say('noneText')} />
      )}
      {open.items && open.items.length > 0 && (
        <Section title={say('due')}>
          {due.length === 0 ? <p className={styles.note}>{say('noneDue')}</p> : <Rows items={due} />}
        </Section>
      )}
      {coming.length > 0 && (
        <Section title={say('coming')}>
          <Rows items={coming} />
          <More more={open.more} />
        </Section>
      )}
      <Over />
      {isAdding && (
        <Suspense>
          <FollowUpSheet close={() => setAdding(false)} />
        </Suspense>
      )}
    </Page>
  )
}

/** What is over is asked of the server only when somebody wants to see it. */
function Over() {
  const say = useWords(followUpsWords)
  const [isShown, setShown] = useState(false)
  if (isShown) return <OverList />
  return (
    <Button variant="subtle" className={styles.over!} onClick={() => setShown(true)}>
      {say('showOver')}
    </Button>
  )
}

function OverList() {
  const say = useWords(followUpsWords)
  const done = useFollowUps({ state: 'done' })
  const cancelled = useFollowUps({ state: 'cancelled' })
  const all = [...(done.items ?? []), ...(cancelled.items ?? [])]
  const latest = all.toSorted((a, b) => (b.closedAt ?? b.dueOn).localeCompare(a.closedAt ?? a.dueOn))
  return (
    <Section title={say('over')}>
      {done.items && cancelled.items && all.length === 0 && <p className={styles.note}>{say('noneOver')}</p>}
      <Rows items={latest} />
      <More more={done.more ?? cancelled.more} />
    </Section>
  )
}

function Rows({ items }: { readonly items: NonNullable<FollowUps['items']> }) {
  return (
    <ul className={styles.rows}>
      {items.map((followUp) => (
        <FollowUpRow key={followUp.id} followUp={followUp} isNamed />
      ))}
    </ul>
  )
}

function More({ more }: Pick<FollowUps, 'more'>) {
  const say = useWords(followUpsWords)
  if (!more) return null
  return (
    <Button variant="subtle" size="xs" onClick={more}>
      {say('more')}
    </Button>
  )
}
