import type { FollowUp } from '#web/data/tells/follow-up.ts'
import { daysBetween, localDay } from '#web/data/tells/local-day.ts'
import { sayAgo, sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { followUpWords } from './follow-up.words.ts'

/** A week and more ahead the day itself tells more than a number. */
const NEAR_DAYS = 14

/** Says when a follow-up is due, in days from today, or what became of it. */
export function useSayDue(): (followUp: FollowUp) => { readonly text: string; readonly isLate: boolean } {
  const say = useWords(followUpWords)
  return ({ state, closedAt, remindOn, dueOn, snoozedUntil }) => {
    const when = sayAgo(closedAt ?? new Date())
    if (state !== 'open') return { text: say(state === 'done' ? 'doneOn' : 'cancelledOn', { when }), isLate: false }
    if (snoozedUntil !== null && snoozedUntil === remindOn && remindOn > localDay() && dueOn <= localDay())
      return { text: say('snoozed', { day: sayDay(`${remindOn}T12:00`) }), isLate: false }
    const days = daysBetween(localDay(), dueOn)
    if (days === 0) return { text: say('today'), isLate: true }
    if (days < 0) return { text: say('late', { count: -days }), isLate: true }
    const text = days <= NEAR_DAYS ? say('inDays', { count: days }) : sayDay(`${dueOn}T12:00`)
    return { text, isLate: false }
  }
}
