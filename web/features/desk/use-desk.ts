import type { InputOf, inboundChange, inboundPage, joinedValues, OutputOf } from '@lazo/contract'
import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { DESK } from '#web/data/tells/desk-key.ts'

/** What is said otherwise of an entry. */
export type EntryChange = InputOf<typeof inboundChange>

/** A value of an entry beside the contact it may be joined to. */
export type JoinedValue = OutputOf<typeof joinedValues>['items'][number]

/** So many of those that wait are looked through for the next. */
const MOST_LOOKED = 200

type EntryState = DeskPage['items'][number]['state']

type DeskPage = OutputOf<typeof inboundPage>

/** The entries of a state, page by page, the latest first. */
export function useDesk(state: EntryState): UseInfiniteQueryResult<InfiniteData<DeskPage>> {
  return useInfiniteQuery({
    queryKey: [...DESK, 'list', state],
    queryFn: ({ pageParam, signal }) =>
      call<DeskPage>('GET', '/inbound', { query: { state, cursor: pageParam ?? undefined }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
    staleTime: 0,
  })
}

/** What of an entry a contact could take; nothing is asked while nobody is chosen. */
export function useJoining(id: string, cardId: string | null): UseQueryResult<OutputOf<typeof joinedValues>> {
  return useQuery({
    queryKey: [...DESK, 'joining', id, cardId],
    queryFn: ({ signal }) => call<OutputOf<typeof joinedValues>>('GET', `/inbound/${id}/joining/${cardId}`, { signal }),
    enabled: cardId !== null,
    staleTime: 0,
  })
}

/**
 * The entry that waits after this one, at the same event where one is said; after the last the first, and null when nobody else waits.
 * Throws like `call`.
 */
export async function nextWaiting(id: string, event?: string): Promise<string | null> {
  const { items } = await call<DeskPage>('GET', '/inbound', { query: { state: 'new', event, limit: MOST_LOOKED } })
  const others = items.filter((one) => one.id !== id)
  // The latest come first, and ids count up.
  return (others.find((one) => one.id < id) ?? others[0])?.id ?? null
}
