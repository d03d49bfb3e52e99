import type { accessRequests, OutputOf } from '@lazo/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { SHARES } from './use-renew-shares.ts'

/** What one asked for, and what one is asked for. */
export type Requests = OutputOf<typeof accessRequests>

/** Something that was asked for. */
export type AccessRequest = Requests['own'][number]

/** What the question about requests is kept under. */
export const REQUESTS = [...SHARES, 'requests']

/** The requests of the member who is signed in, and those that are theirs to answer; asked anew when the server tells of one. */
export function useRequests(): UseQueryResult<Requests> {
  return useQuery({
    queryKey: REQUESTS,
    queryFn: ({ signal }) => call<Requests>('GET', '/access-requests', { signal }),
    staleTime: 10_000,
  })
}
