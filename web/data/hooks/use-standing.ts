import type { OutputOf, standing } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { askSeen } from '../seen/seen-answers.ts'
import { TIES } from '../tells/ties-key.ts'
import { isLocalId } from '../verbs/create-card.ts'
import { useMe } from './use-session.ts'

/** How a member stands with the person of a card, computed from what is recorded. */
export type Standing = OutputOf<typeof standing>

/** How the member stands with the person of a card; null until it is known. */
export function useStanding(cardId: string): Standing | null {
  const { memberId } = useMe()
  const { data } = useQuery({
    queryKey: [...TIES, 'standing', cardId],
    networkMode: 'always',
    enabled: !isLocalId(cardId),
    queryFn: ({ signal }) => askSeen<Standing>(memberId, `/cards/${cardId}/standing`, { signal }),
  })
  return data?.told ?? null
}
