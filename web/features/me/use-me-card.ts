import type { meCard, OutputOf } from '@lazo/contract'
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'

/** Which card is one's own, and when to look it over. */
export type MeCard = OutputOf<typeof meCard>

const KEY = ['me-card']

/** Which card is one's own. */
export function useMeCard(): UseQueryResult<MeCard> {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => call<MeCard>('GET', '/me/card', { signal }) })
}

/** Chooses one's own card; the same again says that it was looked over. Throws like `call`. */
export function useChooseMeCard(): (cardId: string) => Promise<void> {
  const queries = useQueryClient()
  return async (cardId) => {
    queries.setQueryData(KEY, await call<MeCard>('PUT', '/me/card', { body: { cardId } }))
  }
}
