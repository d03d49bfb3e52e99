import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { type Member } from '#web/data/hooks/use-members.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { memberWords } from './members.words.ts'
import { type Foreseen, usePresentMembers } from './use-members.ts'

interface RemoveMemberProps {
  readonly member: Member
  close(): void
  /** Called once they are gone. */
  done(): void
}

/** Says what becomes of a member's books, phones and notes, asks who takes over, and removes them. */
export function RemoveMember({ member, close, done }: RemoveMemberProps) {
  const say = useWords(memberWords)
  const { memberId: own, workspace } = useMe()
  const isSelf = own === member.id
  const { data: foreseen } = useQuery({
    queryKey: ['removal', member.id],
    queryFn: ({ signal }) => call<Foreseen>('GET', `/members/${member.id}/removal`, { signal }),
    staleTime: 0,
    gcTime: 0,
  })
  const { heirs, heirId, setHeirId } = useHeirs(member.id)
  const remove = async () => {
    const transferTo = foreseen?.books ? (heirId ?? undefined) : undefined
    await call('DELETE', `/members/${member.id}`, { query: { transferTo } })
    done()
  }
  return (
    <FormDialog
      title={isSelf ? say('leaveTitle', { workspace: workspace.name }) : say('removeTitle', { name: member.name })}
      verb={say(isSelf ? 'leaveYes' : 'removeYes')}
      isGrave
      isOff={!foreseen}
      save={remove}
      close={close}
    >
      <p>{isSelf ? say('leaveNow') : say('removeNow', { name: member.name })}</p>
      {foreseen && foreseen.devices > 0 && (
        <p>{say(isSelf ? 'leaveDevices' : 'removeDevices', { count: foreseen.devices })}</p>
      )}
      {foreseen && foreseen.handled > 0 && (
        <p>{say(isSelf ? 'leaveHandled' : 'removeHandled', { count: foreseen.handled })}</p>
      )}
      <p>{say(isSelf ? 'leavePrivate' : 'removePrivate')}</p>
      {foreseen?.books === 0 && !isSelf && <p>{say('removeNothing')}</p>}
      {foreseen !== undefined && foreseen.books > 0 && (
        <Select
          label={say(isSelf ? 'leaveBooks' : 'removeBooks', { count: foreseen.books })}
          description={say('removeCards', { count: foreseen.cards })}
          data={heirs.map(({ id, name }) => ({ value: id, label: name }))}
          value={heirId}
          allowDeselect={false}
          searchable
          required
          onChange={setHeirId}
        />
      )}
    </FormDialog>
  )
}

/** Who may take over: everybody but guests and who is kept out; at first oneself. */
function useHeirs(leaving: string) {
  const { memberId } = useMe()
  const members = usePresentMembers().data?.items ?? []
  const heirs = members.filter(({ id, role, disabledAt }) => id !== leaving && role !== 'guest' && !disabledAt)
  const [chosen, setHeirId] = useState<string | null>(null)
  const usual = heirs.find(({ id }) => id === memberId) ?? heirs.find(({ role }) => role === 'owner')
  return { heirs, heirId: chosen ?? usual?.id ?? null, setHeirId }
}
