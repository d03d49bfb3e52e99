import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { Activity } from 'lucide-react'
import { Fragment, useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './activity.module.css'
import { activityWords } from './activity.words.ts'
import { ActivityFilters } from './activity-filters.tsx'
import { ActivityRow } from './activity-row.tsx'
import { type ActivityEntry, type ActivityFilter, useActivity } from './use-activity.ts'

/** What changed lately within reach, day by day, with the way back. */
export function ActivityPage() {
  const say = useWords(activityWords)
  const { book } = useSearch({ strict: false }) as { readonly book?: unknown }
  const [filter, setFilter] = useState<ActivityFilter>({ book: typeof book === 'string' ? book : null, member: null })
  const { version } = useCardIndex()
  const { data, error, hasNextPage, fetchNextPage } = useActivity(filter, version)
  if (error && !data) throw error
  const entries = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page title={say('title')} lead={say('lead')}>
      <ActivityFilters filter={filter} change={setFilter} />
      {data && entries.length === 0 && !hasNextPage && (
        <Empty icon={Activity} title={say('empty')} text={say('emptyText')} />
      )}
      {byDay(entries).map(([day, ofDay]) => (
        <Fragment key={day}>
          <h2 className={styles.day}>{day}</h2>
          <ul className={styles.list}>
            {ofDay.map((entry) => (
              <ActivityRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </Fragment>
      ))}
      {hasNextPage && (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Page>
  )
}

function byDay(entries: readonly ActivityEntry[]): [string, ActivityEntry[]][] {
  return [...Map.groupBy(entries, ({ at }) => sayDay(at))]
}
