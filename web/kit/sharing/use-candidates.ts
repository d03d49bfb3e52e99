import { useColleagues, useTeams } from '#web/data/hooks/use-members.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Candidate } from './choose-grantees.ts'
import { sharingWords } from './sharing.words.ts'

/** Everybody to whom something may be shared: everyone, the teams, the members. */
export function useCandidates(ownerId: string | null): readonly Candidate[] {
  const say = useWords(sharingWords)
  const { workspace } = useMe()
  const members = useColleagues().filter(({ id }) => id !== ownerId)
  const { data } = useTeams()
  return [
    { to: 'everyone', id: null, name: say('everyone', { workspace: workspace.name }), hint: '' },
    ...(data?.items ?? []).map(({ id, name }) => ({ to: 'team' as const, id, name, hint: say('team') })),
    ...members.map(({ id, name, email }) => ({ to: 'member' as const, id, name, hint: email })),
  ]
}
