import type { members, OutputOf, teams } from '@lazo/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import { useMe } from './use-session.ts'

type Members = OutputOf<typeof members>
type Teams = OutputOf<typeof teams>

/** Somebody who belongs to the workspace. */
export type Member = Members['items'][number]

/** Members who are granted books together. */
export type Team = Teams['items'][number]

/** How a list is asked for, where it is not as usual. */
interface Asking {
  readonly enabled?: boolean
  readonly refetchInterval?: number
  readonly staleTime?: number
}

/** The members of the workspace, oneself and who is kept out too; a guest sees only themselves. */
export function useMembers(asking: Asking = {}): UseQueryResult<Members> {
  return useQuery({
    queryKey: ['members'],
    queryFn: ({ signal }) => call<Members>('GET', '/members', { signal }),
    ...asking,
  })
}

/** The other members who are let in; nobody while unknown. */
export function useColleagues(): readonly Member[] {
  const { memberId } = useMe()
  const { data } = useMembers()
  return (data?.items ?? []).filter(({ id, disabledAt }) => id !== memberId && disabledAt === null)
}

/** The teams of the workspace. */
export function useTeams(asking: Asking = {}): UseQueryResult<Teams> {
  return useQuery({
    queryKey: ['teams'],
    queryFn: ({ signal }) => call<Teams>('GET', '/teams', { signal }),
    ...asking,
  })
}
