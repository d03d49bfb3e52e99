import { call } from '#web/data/api/call.ts'
import { type Team } from '#web/data/hooks/use-members.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { SureDialog } from '#web/kit/form/sure-dialog.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { useRenewMembers } from '../use-members.ts'
import { teamWords } from './teams.words.ts'

interface RemoveTeamProps {
  readonly team: Team
  readonly teams: readonly Team[]
  close(): void
}

/** Says what follows from deleting a team, and deletes it. */
export function RemoveTeam({ team: { id, name, members }, teams, close }: RemoveTeamProps) {
  const say = useWords(teamWords)
  const renew = useRenewMembers()
  const inner = teams.filter(({ outerId }) => outerId === id)
  const remove = async () => {
    await call('DELETE', `/teams/${id}`)
    showToast({ tone: 'done', text: say('removed', { name }) })
    await Promise.all([renew(), presentReplica().ask('renewBooks')])
  }
  return (
    <SureDialog title={say('removeTitle', { name })} verb={say('remove')} act={remove} close={close}>
      <p>{members.length === 0 ? say('removeEmpty') : say('removeText', { count: members.length })}</p>
      {inner.length > 0 && <p>{say('removeInner', { names: sayList(inner.map((team) => team.name)) })}</p>}
    </SureDialog>
  )
}
