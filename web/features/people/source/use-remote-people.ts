import type { cardSummaries, OutputOf } from '@lazo/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call } from '#web/data/api/call.ts'
import type { ListSpec } from '#web/data/index/list-spec.ts'
import { listedOf } from './listed-card.ts'
import { NOBODY, type People } from './people.ts'

const PAGE = 200
/** The orders the server knows; the others wait for the replica. */
const SERVER_ORDERS = ['family', 'given', 'added']

/** The rows of a list out of the server, page by page: as long as the replica is not there. */
export function useRemotePeople(spec: ListSpec, isWanted: boolean): People {
  const { data, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['summaries', spec],
    enabled: isWanted && spec.text === undefined,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => readPage(spec, pageParam, signal),
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
  })
  return useMemo(() => {
    const cards = new Map(data?.pages.flatMap(({ items }) => items.map((item) => [item.id, listedOf(item)])))
    return {
      ...NOBODY,
      ids: [...cards.keys()],
      card: (id: string) => cards.get(id),
      isComplete: false,
      isBusy: isFetching,
      more: hasNextPage && !isFetching ? () => void fetchNextPage() : null,
    }
  }, [data, fetchNextPage, hasNextPage, isFetching])
}

function readPage(spec: ListSpec, cursor: string | undefined, signal: AbortSignal) {
  const order = SERVER_ORDERS.includes(spec.order) ? spec.order : undefined
  const filter = spec.filter && JSON.stringify(spec.filter)
  const query = { limit: PAGE, cursor, order, filter, book: spec.bookId }
  return call<OutputOf<typeof cardSummaries>>('GET', '/cards/summaries', { query, signal })
}
