import { Button } from '@mantine/core'
import { Building, Plus, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { type Team, useTeams } from '#web/data/hooks/use-members.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { administers } from '#web/data/rights/administers.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { Parts } from '../parts.tsx'
import { BranchDialog } from './branch-dialog.tsx'
import { TeamDialog } from './team-dialog.tsx'
import { TeamSheet } from './team-sheet.tsx'
import { teamWords } from './teams.words.ts'
import { useBranches } from './use-branches.ts'

/** The teams and branches of the workspace, and who is in them. */
export function TeamsPage() {
  const say = useWords(teamWords)
  const isAdministrator = administers(useMe())
  const { data, error } = useTeams({ staleTime: 0 })
  const branches = useBranches()
  const [made, setMade] = useState<'team' | 'branch' | null>(null)
  if (error && !data) throw error
  const teams = data?.items ?? []
  return (
    <Page title={say('title')} lead={say('lead')} actions={isAdministrator && <NewButtons make={setMade} />}>
      <Parts />
      {data && teams.length === 0 && (
        <Empty icon={UsersRound} title={say('empty')} text={say(isAdministrator ? 'emptyText' : 'emptyForMember')} />
      )}
      {inOrder(teams).map((team) => (
        <TeamSheet key={team.id} team={team} teams={teams} branch={branches.get(team.id) ?? null} />
      ))}
      {made === 'team' && <TeamDialog team={null} teams={teams} close={() => setMade(null)} />}
      {made === 'branch' && <BranchDialog branch={null} teams={teams} close={() => setMade(null)} />}
    </Page>
  )
}

function NewButtons({ make }: { readonly make: (what: 'team' | 'branch') => void }) {
  const say = useWords(teamWords)
  return (
    <>
      <Button variant="default" leftSection={<Building size={17} aria-hidden="true" />} onClick={() => make('branch')}>
        {say('newBranch')}
      </Button>
      <Button leftSection={<Plus size={17} aria-hidden="true" />} onClick={() => make('team')}>
        {say('newTeam')}
      </Button>
    </>
  )
}

/** Each team, followed by those that stand in it. */
function inOrder(teams: readonly Team[]): readonly Team[] {
  const ids = new Set(teams.map(({ id }) => id))
  const outer = teams.filter(({ outerId }) => outerId === null || !ids.has(outerId))
  return outer.flatMap((team) => [team, ...teams.filter(({ outerId }) => outerId === team.id)])
}
