import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { CopyLink } from '#web/kit/copy-link.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { SureDialog } from '#web/kit/form/sure-dialog.tsx'
import lines from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../devices.module.css'
import { calendarWords } from './calendars.words.ts'
import { type CreatedFeed, NewFeed } from './new-feed.tsx'
import { type Feed, useFeeds } from './use-calendars.ts'

/** The addresses that programs subscribe to. */
export function FeedsSection() {
  const say = useWords(calendarWords)
  const queries = useQueryClient()
  const { data } = useFeeds()
  const [isAdding, setAdding] = useState(false)
  const [made, setMade] = useState<CreatedFeed | null>(null)
  const [ending, setEnding] = useState<Feed | null>(null)
  const renew = () => queries.invalidateQueries({ queryKey: ['calendars'] })
  const take = (feed: CreatedFeed) => {
    setMade(feed)
    void renew()
  }
  const end = async ({ id, name }: Feed) => {
    await call('DELETE', `/calendars/feeds/${id}`)
    await renew()
    showToast({ tone: 'done', text: say('ended', { name }) })
    setEnding(null)
  }
  return (
    <Section title={say('feeds')} text={say('feedsText')}>
      <ul className={lines.list}>
        {data?.items.map((feed) => (
          <FeedRow key={feed.id} feed={feed} end={() => setEnding(feed)} />
        ))}
      </ul>
      <Button variant="default" mt="sm" onClick={() => setAdding(true)}>
        {say('add')}
      </Button>
      {isAdding && <NewFeed close={() => setAdding(false)} made={take} />}
      {made && (
        <Dialog title={say('made', { name: made.name })} close={() => setMade(null)}>
          <p>{say('once')}</p>
          <CopyLink address={new URL(made.path, location.origin).href} />
          <Button mt="md" onClick={() => setMade(null)}>
            {say('done')}
          </Button>
        </Dialog>
      )}
      {ending && (
        <SureDialog
          title={say('endTitle', { name: ending.name })}
          verb={say('end')}
          act={() => end(ending)}
          close={() => setEnding(null)}
        >
          {say('endText')}
        </SureDialog>
      )}
    </Section>
  )
}

function FeedRow({ feed, end }: { readonly feed: Feed; end(): void }) {
  const say = useWords(calendarWords)
  const { name, fetchedAt } = feed
  return (
    <li>
      <span className={lines.text}>
        <bdi>{name}</bdi>
        <span className={styles.quiet}>{fetchedAt ? say('fetched', { when: sayAgo(fetchedAt) }) : say('never')}</span>
      </span>
      <Button variant="default" size="xs" onClick={end} aria-label={say('endNamed', { name })}>
        {say('end')}
      </Button>
    </li>
  )
}
