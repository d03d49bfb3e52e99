import type { activity, OutputOf } from '@lazo/contract'
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'

type ActivityPage = OutputOf<typeof activity>

/** Something that was done: to one card, or to many as one. */
export type ActivityEntry = ActivityPage['items'][number]

/** Whose activity, in which book; null for all. */
export interface ActivityFilter {
  readonly book: string | null
  readonly member: string | null
}

/** What changed lately, page by page, followed while others work. */
export function useActivity(
  { book, member }: ActivityFilter,
  version: number,
): UseInfiniteQueryResult<InfiniteData<ActivityPage>> {
  return useInfiniteQuery({
    // Another version of the index means that something was done.
    queryKey: ['activity', book, member, version],
    queryFn: ({ pageParam, signal }) => {
      const query = { cursor: pageParam ?? undefined, book: book ?? undefined, member: member ?? undefined, limit: 50 }
      return call<ActivityPage>('GET', '/activity', { query, signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
    placeholderData: (before) => before,
  })
}
