import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { FolderInput } from 'lucide-react'
import { ActionButton } from '#web/actions/action-button.tsx'
import { call } from '#web/data/api/call.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { sayMoment, sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import type { ImportState } from './import-types.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'
import { shownCounts } from './shown-counts.ts'

interface ImportsList {
  readonly items: readonly ImportState[]
  readonly cursor: string | null
}

/** All imports of one's own, each with its report. */
export function ImportsPage() {
  const say = useWords(importWords)
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['imports'],
    queryFn: ({ pageParam }) => call<ImportsList>('GET', '/imports', { query: { cursor: pageParam ?? undefined } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
  })
  if (error) throw error
  const imports = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page title={say('importsTitle')} actions={<ActionButton id="import.start" variant="filled" />}>
      {data && imports.length === 0 && (
        <Empty icon={FolderInput} title={say('importsEmpty')} text={say('importsEmptyText')} />
      )}
      <ul className={styles.list}>
        {imports.map((one) => (
          <li key={one.id}>
            <Link to="/imports/$importId" params={{ importId: one.id }}>
              {one.fileName}
            </Link>
            <span>{sayMoment(one.createdAt)}</span>
            <span className={styles.quiet}>
              {shownCounts(one.counts)
                .map(({ word, count }) => `${sayNumber(count)} ${say(word)}`)
                .join(', ')}
            </span>
            <span className={styles.quiet}>
              {one.undoneAt ? say('undoneAt', { at: sayMoment(one.undoneAt) }) : say(`state-${one.state}`)}
            </span>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Page>
  )
}
