import type { bookAccess, cardAccess, OutputOf, whatMemberSees } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { SHARES } from '#web/kit/sharing/use-renew-shares.ts'

/** Who can see a book. */
export type BookAccess = OutputOf<typeof bookAccess>

/** Who can see a card, and who had it. */
export type CardAccess = OutputOf<typeof cardAccess>

/** What a member sees. */
export type MemberSees = OutputOf<typeof whatMemberSees>

/** Somebody who sees something, and in which ways. */
export type Seeing = BookAccess['members'][number]

/** One way in which somebody sees something. */
export type Way = Seeing['ways'][number]

/** What the server tells of who sees what, at one of its addresses; throws to the page what it refuses. */
export function useAccess<Told>(path: string): Told | undefined {
  const { data, error } = useQuery({
    queryKey: [...SHARES, 'access', path],
    queryFn: ({ signal }) => call<Told>('GET', path, { signal }),
    staleTime: 0,
  })
  if (error && !data) throw error
  return data
}
