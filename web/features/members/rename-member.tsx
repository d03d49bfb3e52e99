import { Button, TextInput } from '@mantine/core'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { renewSession } from '#web/data/session/session-store.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './members.module.css'
import { memberWords } from './members.words.ts'
import { type Member, useRenewMembers } from './use-members.ts'

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
  const { trouble, isSending, send } = useForm(async ({ name = '' }) => {
    const text = say('renamed', { name: await set(name) })
    const action = { name: say('undo'), run: () => void set(member.name).catch(showTrouble) }
    showToast({ tone: 'done', text, action })
    close()
  })
  return (
    <Dialog title={say('renameTitle', { name: member.name })} close={close}>
      <form className={styles.form} onSubmit={send}>
        <TextInput
          name="name"
          label={say('name')}
          description={say('renameHint')}
          defaultValue={member.name}
          maxLength={200}
          required
          data-autofocus
        />
        {trouble && (
          <p role="alert" className={styles.alarm}>
            {trouble}
          </p>
        )}
        <div className={styles.ends}>
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {say('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
