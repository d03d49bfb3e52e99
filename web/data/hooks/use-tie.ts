import { useQuery } from '@tanstack/react-query'
import { askSeen } from '../seen/seen-answers.ts'
import { layTie, type Told } from '../tells/lay-tells.ts'
import type { Tie } from '../tells/tie.ts'
import { TIES } from '../tells/ties-key.ts'
import { isLocalId } from '../verbs/create-card.ts'
import { useMe } from './use-session.ts'
import { useTells } from './use-tells.ts'

/** A tie of which nothing is said. */
const NO_TIE: Tie = {
  isKey: false,
  isMarked: false,
  isResting: false,
  heldAt: null,
  isTrusted: false,
  cadence: null,
  closeness: null,
  networks: [],
  forMe: [],
  forThem: [],
  facts: [],
  muted: [],
  met: { channel: null, place: null, event: null, stage: null, introducerId: null },
}

/** What the member says of their relation with the person of a card, with what waits to be sent; null until it is known. */
export function useTie(cardId: string): { readonly tie: Told<Tie> | null; readonly seenAt: number | null } {
  const { memberId } = useMe()
  const { data, dataUpdatedAt } = useQuery({
    queryKey: [...TIES, 'tie', cardId],
    networkMode: 'always',
    enabled: !isLocalId(cardId),
    queryFn: ({ signal }) => askSeen<Tie>(memberId, `/cards/${cardId}/tie`, { signal }),
  })
  const tells = useTells(dataUpdatedAt)
  const known = data?.told ?? (isLocalId(cardId) ? NO_TIE : null)
  return { tie: known && layTie(known, cardId, tells), seenAt: data?.seenAt ?? null }
}
