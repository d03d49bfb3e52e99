import { Button } from '@mantine/core'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import lines from '#web/kit/list.module.css'
import { takeBackBatch } from '#web/kit/toast/watch-undo.ts'
import { sayMoment } from '#web/words/format.ts'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import type { DeviceLogPage } from './device-types.ts'
import styles from './devices.module.css'
import { deviceWords } from './devices.words.ts'

/** What a device did and was told, in plain words, latest first. */
export function DeviceLog({ deviceId }: { readonly deviceId: string }) {
  const say = useWords(deviceWords)
  const language = useLanguage()
  const queries = useQueryClient()
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['device-log', deviceId, language],
    queryFn: ({ pageParam, signal }) =>
      call<DeviceLogPage>('GET', `/devices/${deviceId}/log`, { query: { cursor: pageParam ?? undefined }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
  })
  const entries = data?.pages.flatMap(({ items }) => items) ?? []
  const undo = (batchId: string) =>
    void takeBackBatch(batchId).then(() => queries.invalidateQueries({ queryKey: ['device-log', deviceId] }))
  if (data && entries.length === 0) return <p className={styles.quiet}>{say('logEmpty')}</p>
  return (
    <>
      <ul className={lines.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span className={lines.text}>
              <span>{entry.text}</span>
              <span className={styles.quiet}>{sayMoment(entry.at)}</span>
            </span>
            {entry.undoneAt && <span className={styles.quiet}>{say('undone')}</span>}
            {entry.undo && !entry.undoneAt && (
              <Button variant="default" size="xs" onClick={() => undo(entry.undo ?? '')}>
                {say('undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {say('logMore')}
        </Button>
      )}
    </>
  )
}
