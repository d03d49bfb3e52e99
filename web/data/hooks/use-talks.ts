import type { interactions, OutputOf } from '@lazo/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { askSeen, type Seen } from '../seen/seen-answers.ts'
import { layTalks, type Told } from '../tells/lay-tells.ts'
import type { Talk } from '../tells/talk.ts'
import { TIES } from '../tells/ties-key.ts'
import { isLocalId } from '../verbs/create-card.ts'
import { useMe } from './use-session.ts'
import { useTells } from './use-tells.ts'

type Page = OutputOf<typeof interactions>

/** The talks with somebody as a page shows them. */
export interface Talks {
  /** The latest first; null until they are known. */
  readonly talks: readonly Told<Talk>[] | null
  /** When the server told them, where it cannot be reached now. */
  readonly seenAt: number | null
  readonly error: Error | null
  /** Brings older ones; null when there are none. */
  readonly older: (() => void) | null
}

const AT_ONCE = 20

/** The talks with the person of a card, one's own and what colleagues let be known, with what waits to be sent. */
export function useTalks(cardId: string): Talks {
  const me = useMe()
  const query = useInfiniteQuery({
    queryKey: [...TIES, 'talks', cardId],
    initialPageParam: '',
    networkMode: 'always',
    enabled: !isLocalId(cardId),
    queryFn: ({ pageParam, signal }): Promise<Seen<Page>> =>
      askSeen<Page>(me.memberId, `/cards/${cardId}/interactions`, {
        query: { limit: AT_ONCE, cursor: pageParam === '' ? undefined : pageParam },
        signal,
      }),
    getNextPageParam: ({ told }) => told.cursor ?? undefined,
  })
  const tells = useTells(query.dataUpdatedAt)
  const pages = query.data?.pages
  const own = tells.filter(({ cardIds }) => cardIds.includes(cardId))
  const known = pages?.flatMap(({ told }) => told.items) ?? []
  const teller = { id: me.memberId, name: me.name }
  return {
    talks: pages || own.length > 0 || isLocalId(cardId) ? layTalks(known, own, teller) : null,
    seenAt: pages?.find(({ seenAt }) => seenAt !== null)?.seenAt ?? null,
    error: query.error,
    older: query.hasNextPage ? () => void query.fetchNextPage() : null,
  }
}
