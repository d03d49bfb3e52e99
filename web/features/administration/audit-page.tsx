import { Button } from '@mantine/core'
import { History } from 'lucide-react'
import { useState } from 'react'
import { addressOf } from '#web/data/api/call.ts'
import { Empty } from '#web/kit/empty.tsx'
import lines from '#web/kit/list.module.css'
import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './administration.module.css'
import { auditWords } from './audit.words.ts'
import { AuditFilters } from './audit-filters.tsx'
import { AuditRow } from './audit-row.tsx'
import { ForAdministrators } from './for-administrators.tsx'
import { SealCheck } from './seal-check.tsx'
import { type AuditFilter, EVERYTHING, queryOf, useAudit } from './use-audit.ts'

/** Who did what, filtered, taken along as a file, and checked seal by seal. */
export function AuditPage() {
  return (
    <ForAdministrators>
      <Acts />
    </ForAdministrators>
  )
}

function Acts() {
  const say = useWords(auditWords)
  const [filter, setFilter] = useState<AuditFilter>(EVERYTHING)
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useAudit(filter)
  if (error && !data) throw error
  const acts = data?.pages.flatMap(({ items }) => items) ?? []
  const fileOf = (format: string) => addressOf('/audit/export', { format, ...queryOf(filter) })
  return (
    <Page title={say('title')} lead={say('lead')}>
      <AuditFilters filter={filter} change={setFilter} />
      <div className={styles.tools}>
        <Button component="a" href={fileOf('csv')} download variant="default">
          {say('table')}
        </Button>
        <Button component="a" href={fileOf('ndjson')} download variant="default">
          {say('lines')}
        </Button>
        <SealCheck />
      </div>
      {data && acts.length === 0 && <Empty icon={History} title={say('none')} text={say('noneText')} />}
      <ul className={lines.list}>
        {acts.map((entry) => (
          <AuditRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Page>
  )
}
