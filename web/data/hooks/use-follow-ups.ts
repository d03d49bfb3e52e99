import type { followUps, OutputOf } from '@lazo/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { askSeen, type Seen } from '../seen/seen-answers.ts'
import type { FollowUp } from '../tells/follow-up.ts'
import { layFollowUps, type Told } from '../tells/lay-tells.ts'
import { TIES } from '../tells/ties-key.ts'
import { isLocalId } from '../verbs/create-card.ts'
import { useMe } from './use-session.ts'
import { useTells } from './use-tells.ts'

type Page = OutputOf<typeof followUps>

/** Which follow-ups are wanted: with one person, or of one state. */
export interface FollowUpChoice {
  readonly cardId?: string
  readonly state?: FollowUp['state']
}

/** Follow-ups as a page shows them. */
export interface FollowUps {
  /** Those that come up first before the others; null until they are known. */
  readonly items: readonly Told<FollowUp>[] | null
  /** When the server told them, where it cannot be reached now. */
  readonly seenAt: number | null
  readonly error: Error | null
  /** Brings more; null when there are none. */
  readonly more: (() => void) | null
}

/** The member's own follow-ups, with what waits to be sent. */
export function useFollowUps({ cardId, state }: FollowUpChoice): FollowUps {
  const { memberId } = useMe()
  const isMadeHere = cardId !== undefined && isLocalId(cardId)
  const query = useInfiniteQuery({
    queryKey: [...TIES, 'follow-ups', cardId ?? '', state ?? ''],
    initialPageParam: '',
    networkMode: 'always',
    enabled: !isMadeHere,
    queryFn: ({ pageParam, signal }): Promise<Seen<Page>> =>
      askSeen<Page>(memberId, '/follow-ups', {
        query: { card: cardId, state, limit: 100, cursor: pageParam === '' ? undefined : pageParam },
        signal,
      }),
    getNextPageParam: ({ told }) => told.cursor ?? undefined,
  })
  const tells = useTells(query.dataUpdatedAt).filter(({ cardIds }) => cardId === undefined || cardIds.includes(cardId))
  const pages = query.data?.pages
  const known = pages?.flatMap(({ told }) => told.items) ?? []
  const isWanted = (one: FollowUp) => state === undefined || one.state === state
  return {
    items: pages || isMadeHere ? layFollowUps(known, tells).filter(isWanted) : null,
    seenAt: pages?.find(({ seenAt }) => seenAt !== null)?.seenAt ?? null,
    error: query.error,
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
  }
}
