import type { InputOf, inbound, inboundChange, inboundPage, joinedValues, OutputOf } from '@lazo/contract'
import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { DESK } from '#web/data/tells/desk-key.ts'

/** Somebody who came in. */
export type Entry = OutputOf<typeof inbound>

/** What is said otherwise of an entry. */
export type EntryChange = InputOf<typeof inboundChange>

/** A value of an entry beside the contact it may be joined to. */
export type JoinedValue = OutputOf<typeof joinedValues>['items'][number]

type DeskPage = OutputOf<typeof inboundPage>

/** The entries of a state, page by page, the latest first. */
export function useDesk(state: Entry['state']): UseInfiniteQueryResult<InfiniteData<DeskPage>> {
  return useInfiniteQuery({
    queryKey: [...DESK, 'list', state],
    queryFn: ({ pageParam, signal }) =>
      call<DeskPage>('GET', '/inbound', { query: { state, cursor: pageParam ?? undefined }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
    staleTime: 0,
  })
}

/** One entry. */
export function useEntry(id: string): UseQueryResult<Entry> {
  return useQuery({
    queryKey: [...DESK, 'entry', id],
    queryFn: ({ signal }) => call<Entry>('GET', `/inbound/${id}`, { signal }),
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

/** The next entry that waits besides this one; null when nobody else does. Throws like `call`. */
export async function nextWaiting(id: string): Promise<string | null> {
  const { items } = await call<DeskPage>('GET', '/inbound', { query: { state: 'new', limit: 2 } })
  return items.find((one) => one.id !== id)?.id ?? null
}
