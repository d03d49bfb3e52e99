import type { cardShares, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { LONE_RIGHTS } from './rights.ts'
import type { Shares } from './shares.ts'
import { batchOf } from './use-book-shares.ts'
import { SHARES } from './use-renew-shares.ts'

/** How a card is shared alone, the books it is in apart. */
export function useCardShares(cardId: string): Shares {
  const { data } = useQuery({
    queryKey: [...SHARES, 'card', cardId],
    queryFn: ({ signal }) => call<OutputOf<typeof cardShares>>('GET', `/cards/${cardId}/shares`, { signal }),
    staleTime: 0,
  })
  const cardIds = [cardId]
  return {
    items: (data?.items ?? []).map(({ by, ...share }) => ({ ...share, by: by.name, hasLeft: false })),
    rights: LONE_RIGHTS,
    mayLower: true,
    ownerId: null,
    give: ({ to, id }, right) => batchOf(call('POST', '/cards/shares', { body: { cardIds, to, id, right } })),
    takeAway: ({ to, id }) => batchOf(call('POST', '/cards/shares/ends', { body: { cardIds, to, id } })),
  }
}
