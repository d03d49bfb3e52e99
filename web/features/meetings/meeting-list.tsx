import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import lines from '#web/kit/list.module.css'
import { MEDIUM_ICONS } from '#web/kit/talks/media.table.ts'
import { sayList, sayMoment } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './meetings.module.css'
import { meetingWords } from './meetings.words.ts'
import { type Meeting, useAnswers } from './use-meetings.ts'

/** The meetings that wait, each noted or refused by one press; the next one has the focus then. */
export function MeetingList({ items }: { readonly items: readonly Meeting[] }) {
  const { take, refuse } = useAnswers()
  const list = useRef<HTMLUListElement>(null)
  const answered = useRef<number | null>(null)
  useEffect(() => {
    if (answered.current === null) return
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>('[data-take]') ?? []
    buttons[Math.min(answered.current, buttons.length - 1)]?.focus()
    answered.current = null
  }, [items.length])
  const answer = (at: number, act: (meeting: Meeting) => void) => (meeting: Meeting) => {
    answered.current = at
    act(meeting)
  }
  return (
    <ul className={lines.list} ref={list}>
      {items.map((meeting, at) => (
        <MeetingRow key={meeting.id} meeting={meeting} take={answer(at, take)} refuse={answer(at, refuse)} />
      ))}
    </ul>
  )
}

interface MeetingRowProps {
  readonly meeting: Meeting
  take(meeting: Meeting): void
  refuse(meeting: Meeting): void
}

function MeetingRow({ meeting, take, refuse }: MeetingRowProps) {
  const say = useWords(meetingWords)
  const shownName = useShownName()
  const index = useCardIndex()
  const Icon = MEDIUM_ICONS[meeting.medium]
  const people = meeting.cardIds.flatMap((id) => {
    const line = index.get(id)
    return line ? [shownName(line)] : []
  })
  const what = meeting.text || say('unnamed')
  const facts = [
    sayMoment(meeting.at),
    say(meeting.medium),
    ...(meeting.minutes > 0 ? [say('minutes', { count: meeting.minutes })] : []),
  ]
  return (
    <li className={lines.wrapping}>
      <Icon size={20} strokeWidth={1.6} aria-hidden="true" />
      <span className={lines.text}>
        <bdi className={styles.what}>{what}</bdi>
        <bdi>{sayList(people)}</bdi>
        <span className={styles.quiet}>{facts.join(' · ')}</span>
      </span>
      <span className={styles.answers}>
        <Button size="xs" data-take="" aria-label={say('takeNamed', { what })} onClick={() => take(meeting)}>
          {say('take')}
        </Button>
        <Button size="xs" variant="default" aria-label={say('refuseNamed', { what })} onClick={() => refuse(meeting)}>
          {say('refuse')}
        </Button>
      </span>
    </li>
  )
}
