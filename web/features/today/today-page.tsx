import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { OfflineError } from '#web/data/api/api-error.ts'
import { Page } from '#web/kit/page.tsx'
import { SeenNote } from '#web/kit/talks/seen-note.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { ActPanel } from './act-panel.tsx'
import { DateDialog } from './date-dialog.tsx'
import { FirstWeek } from './first-week.tsx'
import { NobodyWaits } from './nobody-waits.tsx'
import { Notices } from './notices.tsx'
import { usePersonOf } from './person-of.ts'
import { Proposals } from './proposals.tsx'
import { Quadrants } from './quadrants.tsx'
import { sayDate } from './say-when.ts'
import styles from './today.module.css'
import { todayWords } from './today.words.ts'
import { todayActs } from './today-acts.ts'
import { itemOf, type TodayItem } from './today-item.ts'
import { useToday } from './use-today.ts'
import { useTodayKeys } from './use-today-keys.ts'

/** Whom a small act would do good today, and why: what is owed, the four quadrants, and what is proposed beside them. */
export function TodayPage() {
  const say = useWords(todayWords)
  const { agenda: data, touches, seenAt, error } = useToday()
  const [acting, setActing] = useState<TodayItem | null>(null)
  const [dating, setDating] = useState<TodayItem | null>(null)
  const personOf = usePersonOf()
  useTodayKeys()
  const navigate = useNavigate()
  const toDesk = (key: string) =>
    void navigate({ to: '/desk/$inboundId', params: { inboundId: key.slice('inbound:'.length) } })
  if (!data) {
    const trouble = error instanceof OfflineError ? say('offline') : error && describeTrouble(error)
    return <Page title={say('title')}>{trouble && <p>{trouble}</p>}</Page>
  }
  const nameOf = (item: TodayItem) => personOf(item).name
  const context = {
    today: data.day,
    personOf,
    acts: {
      act: (item: TodayItem) => (item.kind === 'inbound' ? toDesk(item.key) : setActing(item)),
      askDate: setDating,
      snooze: (item: TodayItem, until: string) => todayActs.snooze(item, nameOf(item), until),
      dismiss: (item: TodayItem) => todayActs.dismiss(item, nameOf(item)),
    },
  }
  const agenda = [...data.doToday, ...data.plan, ...data.quickTouches, ...data.letGo]
  const isEmpty = agenda.length === 0 && data.putOff.length === 0
  return (
    <Page title={say('title')} isWide>
      <p className={styles.day}>
        <time dateTime={data.day}>{sayDate(data.day)}</time>
        <span>{data.doToday.length > 0 ? say('tally', { count: data.doToday.length }) : say('clear')}</span>
      </p>
      <SeenNote seenAt={seenAt} />
      <Notices notices={data.notices} />
      {agenda.length < 5 && <FirstWeek />}
      {isEmpty ? <NobodyWaits /> : <Quadrants today={data} context={context} />}
      <Proposals
        touches={touches}
        putOff={data.putOff.map(({ item, day }) => ({ item: itemOf(item), until: day }))}
        context={context}
      />
      {!isEmpty && <p className={styles.keys}>{say('keys')}</p>}
      {acting && (
        <ActPanel
          item={acting}
          person={personOf(acting)}
          today={data.day}
          done={(doing) => todayActs.done(acting, nameOf(acting), doing)}
          close={() => setActing(null)}
        />
      )}
      {dating && (
        <DateDialog
          today={data.day}
          put={(until) => todayActs.snooze(dating, nameOf(dating), until)}
          close={() => setDating(null)}
        />
      )}
    </Page>
  )
}
