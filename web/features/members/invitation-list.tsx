import { Button } from '@mantine/core'
import { MailOpen } from 'lucide-react'
import { call } from '#web/data/api/call.ts'
import lines from '#web/kit/list.module.css'
import { sharingWords } from '#web/kit/sharing/sharing.words.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayDay, sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './members.module.css'
import { memberWords } from './members.words.ts'
import { type Invitation, useOpenInvitations, useRenewMembers } from './use-members.ts'

/** Who was invited and has not come yet. */
export function InvitationList() {
  const say = useWords(memberWords)
  const invitations = useOpenInvitations(true)
  if (invitations.length === 0) return null
  return (
    <section className={styles.waiting}>
      <h2>{say('invitations')}</h2>
      <ul className={`${lines.list} ${styles.rows}`}>
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  )
}

function InvitationRow({ invitation }: { readonly invitation: Invitation }) {
  const say = useWords(memberWords)
  const sayRight = useWords(sharingWords)
  const renew = useRenewMembers()
  const { id, role, teams, books, expiresAt, invitedBy } = invitation
  const sayBooks = (given: Invitation['books']) =>
    sayList(given.map((book) => `${book.name} (${sayRight(`can-${book.right}`)})`))
  const name = invitation.email ?? say('anybody')
  const notes = [
    say(`role-${role}`),
    ...(teams.length > 0 ? [sayList(teams.map((team) => team.name))] : []),
    ...(books.length > 0 ? [say('booksOf', { books: sayBooks(books) })] : []),
    say('until', { day: sayDay(expiresAt) }),
    ...(invitedBy.name === null ? [] : [say('by', { name: invitedBy.name })]),
  ]
  const revoke = () =>
    call('DELETE', `/invitations/${id}`)
      .then(() => void showToast({ tone: 'done', text: say('revoked') }))
      .catch(showTrouble)
      .finally(() => void renew())
  return (
    <li>
      <MailOpen size={22} strokeWidth={1.6} aria-hidden="true" />
      <span className={styles.who}>
        <bdi>{name}</bdi>
        <span className={styles.quiet}>{notes.join(' · ')}</span>
      </span>
      <Button variant="default" size="xs" aria-label={say('revokeOf', { name })} onClick={() => void revoke()}>
        {say('revoke')}
      </Button>
    </li>
  )
}
