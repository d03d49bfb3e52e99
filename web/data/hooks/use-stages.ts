import type { cardStages, OutputOf } from '@lazo/contract'
import { stagesProperty } from '@lazo/jscontact'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { OpenCard } from '../replica/open-card.ts'
import { askSeen } from '../seen/seen-answers.ts'
import { TIES } from '../tells/ties-key.ts'
import { isLocalId } from '../verbs/create-card.ts'
import { useMe } from './use-session.ts'

type Told = OutputOf<typeof cardStages>

/** What happened in each stage of the person of a card, by the id of the stage; those the server does not know yet are absent. */
export function useStages({ id, document, isPending }: OpenCard): ReadonlyMap<string, Told['items'][number]> {
  const stages = document[stagesProperty] ?? {}
  const { memberId } = useMe()
  const { data } = useQuery({
    queryKey: [...TIES, 'stages', id, JSON.stringify(stages), isPending],
    networkMode: 'always',
    enabled: !isLocalId(id) && Object.keys(stages).length > 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => askSeen<Told>(memberId, `/cards/${id}/stages`, { signal }),
  })
  return new Map((data?.told.items ?? []).map((one) => [one.id, one]))
}
