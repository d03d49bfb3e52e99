import { MultiSelect, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { useTeams } from '#web/data/hooks/use-members.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { type Role, rolesToGive } from '#web/data/rights/administers.ts'
import { FormSheet } from '#web/kit/form/form-sheet.tsx'
import { useWords } from '#web/words/use-words.ts'
import { type ChosenBooks, InviteBooks } from './invite-books.tsx'
import styles from './members.module.css'
import { memberWords } from './members.words.ts'
import { RoleSelect } from './role-select.tsx'
import { type MadeInvitation, useRenewMembers } from './use-members.ts'

/** After how many days a link may end. */
const DAYS = ['1', '7', '14', '30']
const USUAL = '14'

interface InviteFormProps {
  done(made: MadeInvitation): void
  close(): void
}

/** Who is invited, as what, into which teams, with which books, and for how long the link works. */
export function InviteForm({ done, close }: InviteFormProps) {
  const say = useWords(memberWords)
  const me = useMe()
  const renew = useRenewMembers()
  const teams = useTeams({ staleTime: 0 }).data?.items ?? []
  const [role, setRole] = useState<Role>('member')
  const [teamIds, setTeamIds] = useState<string[]>([])
  const [books, setBooks] = useState<ChosenBooks>({ bookIds: [], right: 'view' })
  const [days, setDays] = useState(USUAL)
  const invite = async ({ email = '' }: Readonly<Record<string, string>>) => {
    const given = books.bookIds.map((bookId) => ({ bookId, right: books.right }))
    const body = { email: email.trim() || null, role, teamIds, books: given, days: Number(days) }
    done(await call<MadeInvitation>('POST', '/invitations', { body }))
    await renew()
  }
  return (
    <FormSheet verb={say('makeLink')} save={invite} close={close}>
      <TextInput name="email" type="email" label={say('email')} description={say('emailHint')} data-autofocus />
      <RoleSelect label={say('role')} role={role} roles={rolesToGive(me, null)} choose={setRole} />
      <p className={styles.quiet}>{say(`may-${role}`)}</p>
      {teams.length > 0 && (
        <MultiSelect
          label={say('teams')}
          description={say('teamsHint')}
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          value={teamIds}
          onChange={setTeamIds}
          searchable
        />
      )}
      <InviteBooks chosen={books} choose={setBooks} />
      <Select
        label={say('days')}
        data={DAYS.map((count) => ({ value: count, label: say('dayCount', { count: Number(count) }) }))}
        value={days}
        allowDeselect={false}
        onChange={(chosen) => setDays(chosen ?? USUAL)}
      />
    </FormSheet>
  )
}
