import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { type Member } from '#web/data/hooks/use-members.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { type Role, rolesToGive } from '#web/data/rights/administers.ts'
import { SureDialog } from '#web/kit/form/sure-dialog.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './members.module.css'
import { memberWords } from './members.words.ts'
import { RoleSelect } from './role-select.tsx'
import { useRenewMembers } from './use-members.ts'

/** The role of a member, to be changed by who may; what cannot simply be taken back is asked about. */
export function ChangeRole({ member }: { readonly member: Member }) {
  const say = useWords(memberWords)
  const me = useMe()
  const renew = useRenewMembers()
  const [asked, setAsked] = useState<Role | null>(null)
  const roles = member.id === me.memberId ? [] : rolesToGive(me, member.role)
  if (roles.length === 0) return <span className={styles.role}>{say(`role-${member.role}`)}</span>
  const set = (role: Role) => call('PUT', `/members/${member.id}/role`, { body: { role } }).finally(renew)
  const give = async (role: Role) => {
    await set(role)
    const text = say('roleChanged', { name: member.name, role: say(`role-${role}`) })
    if (role === 'guest') showToast({ tone: 'done', text })
    else showUndoable(text, () => set(member.role))
  }
  const choose = (role: Role) => {
    if (role === member.role) return
    if (role === 'owner' || role === 'guest') setAsked(role)
    else void give(role).catch(showTrouble)
  }
  return (
    <>
      <RoleSelect name={member.name} role={member.role} roles={roles} choose={choose} />
      {asked && <SureOfRole name={member.name} role={asked} give={give} close={() => setAsked(null)} />}
    </>
  )
}

interface SureOfRoleProps {
  readonly name: string
  readonly role: Role
  give(role: Role): Promise<void>
  close(): void
}

/** Says what follows from a role before it is given. */
function SureOfRole({ name, role, give, close }: SureOfRoleProps) {
  const say = useWords(memberWords)
  const isOwner = role === 'owner'
  return (
    <SureDialog
      title={say(isOwner ? 'becomeOwner' : 'becomeGuest', { name })}
      verb={say('change')}
      isMild
      act={() => give(role)}
      close={close}
    >
      {say(isOwner ? 'becomeOwnerText' : 'becomeGuestText')}
    </SureDialog>
  )
}
