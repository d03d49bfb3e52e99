import type { OutputOf, trash } from '@lazo/contract'
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'

type TrashPage = OutputOf<typeof trash>

/** Somebody in the trash. */
export type TrashedCard = TrashPage['items'][number]

/** The trash, page by page, latest first. */
export function useTrash(): UseInfiniteQueryResult<InfiniteData<TrashPage>> {
  return useInfiniteQuery({
    queryKey: ['trash'],
    queryFn: ({ pageParam, signal }) =>
      call<TrashPage>('GET', '/trash', { query: { cursor: pageParam ?? undefined }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
    // Others delete too: whoever comes to look sees what is there now.
    staleTime: 0,
  })
}
