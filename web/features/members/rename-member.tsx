import { TextInput } from '@mantine/core'
import { call } from '#web/data/api/call.ts'
import { type Member } from '#web/data/hooks/use-members.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { renewSession } from '#web/data/session/session-store.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { useWords } from '#web/words/use-words.ts'
import { memberWords } from './members.words.ts'
import { useRenewMembers } from './use-members.ts'

/** Shows a member, or oneself, under another name. */
export function RenameMember({ member, close }: { readonly member: Member; readonly close: () => void }) {
  const say = useWords(memberWords)
  const { memberId } = useMe()
  const renew = useRenewMembers()
  const set = async (typed: string) => {
    const { name } = await call<{ name: string }>('PUT', `/members/${member.id}/name`, { body: { name: typed } })
    await Promise.all([renew(), member.id === memberId ? renewSession() : null])
    return name
  }
  const save = async ({ name = '' }: Readonly<Record<string, string>>) => {
    const text = say('renamed', { name: await set(name) })
    showUndoable(text, () => set(member.name))
  }
  return (
    <FormDialog title={say('renameTitle', { name: member.name })} verb={say('save')} save={save} close={close}>
      <TextInput
        name="name"
        label={say('name')}
        description={say('renameHint')}
        defaultValue={member.name}
        maxLength={200}
        required
        data-autofocus
      />
    </FormDialog>
  )
}
