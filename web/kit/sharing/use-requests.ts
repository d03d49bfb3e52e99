import type { accessRequests, OutputOf } from '@lazo/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { SHARES } from './use-renew-shares.ts'

/** What one asked for, and what one is asked for. */
export type Requests = OutputOf<typeof accessRequests>

/** Something that was asked for. */
export type AccessRequest = Requests['own'][number]

/** How often is looked whether somebody asks. */
const LOOK_MS = 60_000

/** The requests of the member who is signed in, and those that are theirs to answer. */
export function useRequests(): UseQueryResult<Requests> {
  return useQuery({
    queryKey: [...SHARES, 'requests'],
    queryFn: ({ signal }) => call<Requests>('GET', '/access-requests', { signal }),
    refetchInterval: LOOK_MS,
    staleTime: 10_000,
  })
}
