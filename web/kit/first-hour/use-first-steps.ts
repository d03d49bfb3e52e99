import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useRecentCards } from '#web/data/hooks/use-recent-cards.ts'

/** What of the first hour is done, as the facts tell. */
export interface FirstSteps {
  readonly import: boolean
  readonly see: boolean
  readonly connect: boolean
}

/** Whether there are contacts, one was opened, and a device is connected, followed. */
export function useFirstSteps(): FirstSteps {
  const index = useCardIndex()
  const opened = useRecentCards()
  const { data } = useQuery({
    queryKey: ['devices'],
    queryFn: ({ signal }) => call<{ items: readonly object[] }>('GET', '/devices', { signal }),
  })
  return { import: index.size > 0, see: opened.length > 0, connect: (data?.items.length ?? 0) > 0 }
}
