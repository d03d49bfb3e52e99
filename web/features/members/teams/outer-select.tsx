import { NativeSelect } from '@mantine/core'
import { type Team } from '#web/data/hooks/use-members.ts'
import { useWords } from '#web/words/use-words.ts'
import { teamWords } from './teams.words.ts'

interface OuterSelectProps {
  readonly teamId: string | null
  readonly teams: readonly Team[]
  readonly outerId: string | null
  choose(outerId: string | null): void
}

/** The team that one stands in; nothing where no team could be that: they stand in one other at most. */
export function OuterSelect({ teamId, teams, outerId, choose }: OuterSelectProps) {
  const say = useWords(teamWords)
  const holdsSome = teams.some((team) => teamId !== null && team.outerId === teamId)
  const outer = teams.filter((team) => team.outerId === null && team.id !== teamId)
  if (holdsSome || outer.length === 0) return null
  return (
    <NativeSelect
      label={say('outer')}
      description={say('outerHint')}
      value={outerId ?? ''}
      data={[{ value: '', label: say('none') }, ...outer.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={({ currentTarget }) => choose(currentTarget.value || null)}
    />
  )
}
