import type { members, OutputOf, teams } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Candidate } from './choose-grantees.ts'
import { sharingWords } from './sharing.words.ts'

/** The members of the workspace who are let in, without who is signed in. */
export function useColleagues(): OutputOf<typeof members>['items'] {
  const { memberId, role } = useMe()
  const { data } = useQuery({
    queryKey: ['members'],
    queryFn: ({ signal }) => call<OutputOf<typeof members>>('GET', '/members', { signal }),
    enabled: role !== 'guest',
  })
  return (data?.items ?? []).filter(({ id, disabledAt }) => id !== memberId && disabledAt === null)
}

/** Everybody to whom something may be shared: everyone, the teams, the members. */
export function useCandidates(ownerId: string | null): readonly Candidate[] {
  const say = useWords(sharingWords)
  const { workspace } = useMe()
  const members = useColleagues().filter(({ id }) => id !== ownerId)
  const { data } = useQuery({
    queryKey: ['teams'],
    queryFn: ({ signal }) => call<OutputOf<typeof teams>>('GET', '/teams', { signal }),
  })
  return [
    { to: 'everyone', id: null, name: say('everyone', { workspace: workspace.name }), hint: '' },
    ...(data?.items ?? []).map(({ id, name }) => ({ to: 'team' as const, id, name, hint: say('team') })),
    ...members.map(({ id, name, email }) => ({ to: 'member' as const, id, name, hint: email })),
  ]
}
