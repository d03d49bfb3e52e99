import { Button } from '@mantine/core'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import type { Member } from '#web/data/hooks/use-members.ts'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './members.module.css'
import { memberWords } from './members.words.ts'
import { RemoveMember } from './remove-member.tsx'
import { useRenewMembers } from './use-members.ts'

/** Keeps a member out for a while, or removes them. */
export function OutSection({ member, done }: { readonly member: Member; readonly done: () => void }) {
  const say = useWords(memberWords)
  const renew = useRenewMembers()
  const [isRemoving, setRemoving] = useState(false)
  const { id, name, disabledAt } = member
  const set = (isOut: boolean) => call(isOut ? 'PUT' : 'DELETE', `/members/${id}/disabled`).finally(renew)
  const change = async (isOut: boolean) => {
    await set(isOut)
    showUndoable(say(isOut ? 'disabledNow' : 'enabledNow', { name }), () => set(!isOut))
  }
  const finish = () => {
    showToast({ tone: 'done', text: say('removed', { name }) })
    void renew()
    done()
  }
  return (
    <Section title={say('out')} text={say('outText')}>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => void change(disabledAt === null).catch(showTrouble)}>
          {say(disabledAt === null ? 'disable' : 'enable')}
        </Button>
        <Button variant="light" color="red" onClick={() => setRemoving(true)}>
          {say('remove')}
        </Button>
      </div>
      {isRemoving && <RemoveMember member={member} close={() => setRemoving(false)} done={finish} />}
    </Section>
  )
}
