import type { batches, history, OutputOf } from '@lazo/contract'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { useMembers } from '#web/data/hooks/use-members.ts'

/** A page of the history of a card. */
type HistoryPage = OutputOf<typeof history>

/** One version of a card, as the server tells it. */
export type Version = HistoryPage['items'][number]

/** The history of a card, newest first, read page by page; anew when the card has another revision. */
export function useHistory(cardId: string, revision: number) {
  return useInfiniteQuery({
    queryKey: ['history', cardId, revision],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<HistoryPage>('GET', `/cards/${cardId}/history`, {
        query: { limit: 50, cursor: pageParam === '' ? undefined : pageParam },
      }),
    getNextPageParam: (page) => page.cursor ?? undefined,
  })
}

/** As many as the server gives at once. */
const MOST_BATCHES = 500

/** What one's own batches were called, by id: the files one imported, the forms by which people left their details. */
export function useBatchTitles(): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: ['batch-titles'],
    queryFn: () => call<OutputOf<typeof batches>>('GET', '/batches', { query: { limit: MOST_BATCHES } }),
  })
  const told = data?.items.filter(({ kind }) => kind === 'import') ?? []
  return new Map(told.map(({ id, title }) => [id, title]))
}

/** What the members of the workspace are called, by id; empty while unknown. */
export function useMemberNames(): ReadonlyMap<string, string> {
  const { data } = useMembers()
  return new Map(data?.items.map(({ id, name }) => [id, name]))
}
