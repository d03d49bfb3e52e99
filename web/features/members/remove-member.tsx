import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './members.module.css'
import { memberWords } from './members.words.ts'
import { type Foreseen, type Member, useMembers } from './use-members.ts'

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
  const { trouble, isSending, send } = useForm(async () => {
    const transferTo = foreseen?.books ? (heirId ?? undefined) : undefined
    await call('DELETE', `/members/${member.id}`, { query: { transferTo } })
    done()
  })
  return (
    <Dialog
      title={isSelf ? say('leaveTitle', { workspace: workspace.name }) : say('removeTitle', { name: member.name })}
      close={close}
    >
      <form className={styles.form} onSubmit={send} aria-busy={!foreseen}>
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
        {trouble && (
          <p role="alert" className={styles.alarm}>
            {trouble}
          </p>
        )}
        <div className={styles.ends}>
          <Button variant="default" onClick={close} data-autofocus>
            {say('cancel')}
          </Button>
          <Button type="submit" color="red" loading={isSending} disabled={!foreseen}>
            {say(isSelf ? 'leaveYes' : 'removeYes')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Who may take over: everybody but guests and who is kept out; at first oneself. */
function useHeirs(leaving: string) {
  const { memberId } = useMe()
  const members = useMembers().data?.items ?? []
  const heirs = members.filter(({ id, role, disabledAt }) => id !== leaving && role !== 'guest' && !disabledAt)
  const [chosen, setHeirId] = useState<string | null>(null)
  const usual = heirs.find(({ id }) => id === memberId) ?? heirs.find(({ role }) => role === 'owner')
  return { heirs, heirId: chosen ?? usual?.id ?? null, setHeirId }
}
