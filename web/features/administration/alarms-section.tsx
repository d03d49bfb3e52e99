import type { alarms, OutputOf } from '@lazo/contract'
import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { BellRing } from 'lucide-react'
import { useEffect, useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import lines from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayAgo, sayMoment } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './administration.module.css'
import { administrationWords } from './administration.words.ts'

type Alarm = OutputOf<typeof alarms>['items'][number]

/** Who opened or took out more than is usual, and who has seen to it. */
export function AlarmsSection() {
  const say = useWords(administrationWords)
  const queries = useQueryClient()
  const { data, error } = useQuery({
    queryKey: ['alarms'],
    queryFn: () => call<OutputOf<typeof alarms>>('GET', '/alarms', { query: { limit: 20 } }),
  })
  useEffect(() => {
    const renew = () => void queries.invalidateQueries({ queryKey: ['alarms'] })
    return presentReplica().onNotice(({ kind }) => void (kind === 'alarm' && renew()))
  }, [queries])
  if (error && !data) throw error
  return (
    <Section title={say('alarms')} text={say('alarmsText')}>
      {data?.items.length === 0 && <p>{say('noAlarms')}</p>}
      <ul className={lines.list}>
        {data?.items.map((alarm) => (
          <AlarmRow key={alarm.id} alarm={alarm} />
        ))}
      </ul>
    </Section>
  )
}

function AlarmRow({ alarm }: { readonly alarm: Alarm }) {
  const say = useWords(administrationWords)
  const { kind, member, book, cards, ofCards, acknowledged, lastAt } = alarm
  const who = member.name ?? say('formerMember')
  const text = say(`did-${kind}`, { who, cards, of: ofCards ?? 0, book: book?.name ?? '' })
  return (
    <li className={styles.row}>
      <BellRing size={20} strokeWidth={1.7} aria-hidden="true" />
      <span className={lines.text}>
        {text}
        <span className={styles.quiet}>{sayMoment(lastAt)}</span>
      </span>
      {acknowledged ? (
        <span className={styles.quiet}>
          {say('seenTo', { who: acknowledged.by.name ?? say('formerMember'), when: sayAgo(acknowledged.at) })}
        </span>
      ) : (
        <Acknowledge id={alarm.id} text={text} />
      )}
    </li>
  )
}

function Acknowledge({ id, text }: { readonly id: string; readonly text: string }) {
  const say = useWords(administrationWords)
  const queries = useQueryClient()
  const [isSending, setSending] = useState(false)
  const acknowledge = () => {
    setSending(true)
    call('POST', `/alarms/${id}/acknowledgement`)
      .then(() => queries.invalidateQueries({ queryKey: ['alarms'] }))
      .catch(showTrouble)
      .finally(() => setSending(false))
  }
  return (
    <Button
      variant="default"
      size="xs"
      loading={isSending}
      aria-label={say('acknowledgeOf', { alarm: text })}
      onClick={acknowledge}
    >
      {say('acknowledge')}
    </Button>
  )
}
