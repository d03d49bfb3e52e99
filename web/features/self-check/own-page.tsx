import type { OutputOf, ownSelfCheck } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { Page } from '#web/kit/page.tsx'
import { Section } from '#web/kit/section.tsx'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { sayNeeds, sayReasons, sayTroubles } from './say-reasons.ts'
import styles from './self-check.module.css'
import { type MemberUse, needsOf } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'

/** What the last self-check tells administrators of who looks. */
export function OwnPage() {
  const say = useWords(selfCheckWords)
  const { data, error } = useQuery({
    queryKey: ['self-check', 'own'],
    queryFn: () => call<OutputOf<typeof ownSelfCheck>>('GET', '/self-check/own'),
  })
  if (error && !data) throw error
  return (
    <Page title={say('own')} lead={say('ownText')}>
      {data && data.member === null && <p>{say('ownNone')}</p>}
      {data?.member && (
        <>
          <Own member={data.member} />
          <p className={styles.counted}>
            {data.gatheredAt && say('counted', { when: sayAgo(data.gatheredAt), days: data.days })}
          </p>
        </>
      )}
    </Page>
  )
}

function Own({ member }: { readonly member: MemberUse }) {
  const say = useWords(selfCheckWords)
  const needs = needsOf(member)
  const seat =
    needs.length > 0
      ? say(member.said === null ? 'ownLikely' : 'ownSaid', { what: sayNeeds(needs) })
      : say('ownConnection')
  return (
    <>
      <Section title={say('ownUse')}>
        <ul>
          {[...sayReasons(member), ...sayTroubles(member)].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Section>
      <Section title={say('ownSeat')}>
        <p>{seat}</p>
      </Section>
    </>
  )
}
