import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { type Team } from '#web/data/hooks/use-members.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { useRenewMembers } from '../use-members.ts'
import { MemberChoice } from './member-choice.tsx'
import { type Moves, movesBetween } from './moves.ts'
import { OuterSelect } from './outer-select.tsx'
import { teamWords } from './teams.words.ts'

interface TeamDialogProps {
  /** Null for a new one. */
  readonly team: Team | null
  readonly teams: readonly Team[]
  close(): void
}

/** What a team is called, where it stands and who is in it; who only fills it says that alone. */
export function TeamDialog({ team, teams, close }: TeamDialogProps) {
  const say = useWords(teamWords)
  const renew = useRenewMembers()
  const mayManage = team?.mayManage ?? true
  const fixed = (team?.members ?? []).filter(({ byDomain }) => byDomain)
  const before = (team?.members ?? []).filter(({ byDomain }) => !byDomain).map(({ id }) => id)
  const [memberIds, setMemberIds] = useState<readonly string[]>(before)
  const [outerId, setOuterId] = useState<string | null>(team?.outerId ?? null)
  const save = async ({ name = '' }: Readonly<Record<string, string>>) => {
    if (!team) await call('POST', '/teams', { body: { name, outerId, memberIds } })
    else await change(team, { name, outerId, mayManage }, movesBetween(before, memberIds))
    await Promise.all([renew(), presentReplica().ask('renewBooks')])
    showToast({ tone: 'done', text: say('saved', { name: name || (team?.name ?? '') }) })
  }
  return (
    <FormDialog
      title={team ? say('editOf', { name: team.name }) : say('newTeam')}
      size="lg"
      verb={say(team ? 'save' : 'makeTeam')}
      save={save}
      close={close}
    >
      {mayManage && (
        <TextInput
          name="name"
          label={say('name')}
          defaultValue={team?.name ?? ''}
          maxLength={200}
          required
          data-autofocus
        />
      )}
      {mayManage && <OuterSelect teamId={team?.id ?? null} teams={teams} outerId={outerId} choose={setOuterId} />}
      <MemberChoice
        label={say('members')}
        description={say('membersHint')}
        chosen={memberIds}
        without={fixed.map(({ id }) => id)}
        choose={setMemberIds}
      />
      {fixed.length > 0 && <p>{say('belong', { names: sayList(fixed.map(({ name }) => name)) })}</p>}
    </FormDialog>
  )
}

async function change(
  team: Team,
  { name, outerId, mayManage }: { name: string; outerId: string | null; mayManage: boolean },
  { add, remove }: Moves,
): Promise<void> {
  if (mayManage && (name !== team.name || outerId !== team.outerId))
    await call('PATCH', `/teams/${team.id}`, { body: { name, outerId } })
  if (add.length + remove.length > 0) await call('POST', `/teams/${team.id}/members`, { body: { add, remove } })
}
