import { Link } from '@tanstack/react-router'
import { type Member, type Team, useTeams } from '#web/data/hooks/use-members.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Avatar } from '#web/kit/avatar.tsx'
import lines from '#web/kit/list.module.css'
import { sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { ChangeRole } from './change-role.tsx'
import styles from './members.module.css'
import { memberWords } from './members.words.ts'
import { usePresentMembers } from './use-members.ts'

/** Everybody who belongs to the workspace. */
export function MemberList() {
  const { data } = usePresentMembers()
  const { data: teams } = useTeams({ staleTime: 0 })
  return (
    <ul className={`${lines.list} ${styles.rows}`} aria-busy={!data}>
      {data?.items.map((member) => (
        <MemberRow key={member.id} member={member} teams={teams?.items ?? []} />
      ))}
    </ul>
  )
}

function MemberRow({ member, teams }: { readonly member: Member; readonly teams: readonly Team[] }) {
  const say = useWords(memberWords)
  const { memberId } = useMe()
  const { id, name, email, disabledAt } = member
  const own = teams.filter(({ members }) => members.some((one) => one.id === id)).map((team) => team.name)
  const notes = [email, ...(disabledAt ? [say('disabled')] : []), ...(own.length > 0 ? [sayList(own)] : [])]
  return (
    <li>
      <Avatar name={name} colourKey={id} />
      <span className={styles.who}>
        <span>
          <Link to="/members/$memberId" params={{ memberId: id }}>
            <bdi>{name}</bdi>
          </Link>
          {id === memberId && <span className={styles.quiet}> ({say('you')})</span>}
        </span>
        <span className={styles.quiet}>{notes.join(' · ')}</span>
      </span>
      <ChangeRole member={member} />
    </li>
  )
}
