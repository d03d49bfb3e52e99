import type { branches, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'

/** A team that fills itself by the domains of addresses. */
export type Branch = OutputOf<typeof branches>['items'][number]

/** The branches of the workspace, by their id. */
export function useBranches(): ReadonlyMap<string, Branch> {
  const { data } = useQuery({
    queryKey: ['branches'],
    queryFn: ({ signal }) => call<OutputOf<typeof branches>>('GET', '/branches', { signal }),
    staleTime: 0,
  })
  return new Map((data?.items ?? []).map((branch) => [branch.id, branch]))
}
