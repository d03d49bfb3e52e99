import type { auditEntries, OutputOf } from '@lazo/contract'
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'

type AuditPage = OutputOf<typeof auditEntries>

/** An act of the audit. */
export type AuditEntry = AuditPage['items'][number]

/** Which acts are wanted; empty texts and null for all. */
export interface AuditFilter {
  readonly member: string | null
  readonly act: string | null
  readonly door: string | null
  /** Days as `YYYY-MM-DD`, as the person's clock has them. */
  readonly from: string
  readonly to: string
}

/** Everything. */
export const EVERYTHING: AuditFilter = { member: null, act: null, door: null, from: '', to: '' }

/** A filter as the server is asked with it: the last day is meant whole. */
export function queryOf({ member, act, door, from, to }: AuditFilter): Record<string, string | undefined> {
  return {
    member: member ?? undefined,
    act: act ?? undefined,
    door: door ?? undefined,
    from: from === '' ? undefined : startOf(from, 0),
    to: to === '' ? undefined : startOf(to, 1),
  }
}

/** Acts, page by page. */
export function useAudit(filter: AuditFilter): UseInfiniteQueryResult<InfiniteData<AuditPage>> {
  return useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...queryOf(filter), cursor: pageParam ?? undefined, limit: 50 }
      return call<AuditPage>('GET', '/audit', { query, signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
    placeholderData: (before) => before,
  })
}

function startOf(day: string, daysLater: number): string {
  const at = new Date(`${day}T00:00`)
  at.setDate(at.getDate() + daysLater)
  return at.toISOString()
}
