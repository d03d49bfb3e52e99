import type { inbound, OutputOf } from '@lazo/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import { DESK } from '../tells/desk-key.ts'

/** Somebody who came in. */
export type Entry = OutputOf<typeof inbound>

/** One entry of the desk. */
export function useEntry(id: string): UseQueryResult<Entry> {
  return useQuery({
    queryKey: [...DESK, 'entry', id],
    queryFn: ({ signal }) => call<Entry>('GET', `/inbound/${id}`, { signal }),
    staleTime: 0,
  })
}
