import type { devices, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { type Member } from '#web/data/hooks/use-members.ts'
import { sayAgo, sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { ChangeRole } from './change-role.tsx'
import styles from './members.module.css'
import { memberWords } from './members.words.ts'

interface MemberFactsProps {
  readonly member: Member
  /** Whether one may know of their devices. */
  readonly isFull: boolean
}

/** What is known of a member. */
export function MemberFacts({ member, isFull }: MemberFactsProps) {
  const say = useWords(memberWords)
  return (
    <dl className={styles.facts}>
      <dt>{say('address')}</dt>
      <dd>{member.email}</dd>
      <dt>{say('role')}</dt>
      <dd>
        <ChangeRole member={member} />
        <p className={styles.quiet}>{say(`may-${member.role}`)}</p>
      </dd>
      <dt>{say('since')}</dt>
      <dd>{sayDay(member.createdAt)}</dd>
      {member.disabledAt && (
        <>
          <dt>{say('state')}</dt>
          <dd>{say('disabled')}</dd>
        </>
      )}
      {isFull && <DeviceFact memberId={member.id} />}
    </dl>
  )
}

/** How many phones and programs a member has, and when one was last seen. */
function DeviceFact({ memberId }: { readonly memberId: string }) {
  const say = useWords(memberWords)
  const { data } = useQuery({
    queryKey: ['devices', 'of', memberId],
    queryFn: ({ signal }) => call<OutputOf<typeof devices>>('GET', '/devices', { query: { member: memberId }, signal }),
  })
  if (!data) return null
  const count = data.items.length
  const [last] = data.items.flatMap(({ seenAt }) => seenAt ?? []).toSorted((a, b) => b.localeCompare(a))
  const seen = last === undefined ? say('deviceNever', { count }) : say('deviceCount', { count, when: sayAgo(last) })
  return (
    <>
      <dt>{say('devices')}</dt>
      <dd>{count === 0 ? say('deviceNone') : seen}</dd>
    </>
  )
}
