import type { Component } from '../lines/component.ts'
import { compactDay, compactInstant, dayAfter } from '../lines/moment.ts'
import { plainLine, textLine } from '../lines/write-line.ts'

/** An event of a whole day, once or every year. It blocks no time, and wakes nobody. */
export interface DayEvent {
  readonly uid: string
  readonly summary: string
  /** `YYYY-MM-DD`, of a yearly one the first. */
  readonly day: string
  readonly isYearly: boolean
  /** Where a yearly one of 29 February falls in common years. */
  readonly leapDay?: 'february-28' | 'march-1'
  readonly stampedAt: Date
  /** Where it leads to. */
  readonly url?: string | null
}

/** The event as it stands in a calendar. Pure. */
export function dayEvent({ uid, summary, day, isYearly, leapDay, stampedAt, url }: DayEvent): Component {
  const lines = [
    textLine('UID', uid),
    plainLine('DTSTAMP', compactInstant(stampedAt)),
    plainLine('DTSTART;VALUE=DATE', compactDay(day)),
    plainLine('DTEND;VALUE=DATE', compactDay(dayAfter(day))),
    ...(isYearly ? [plainLine('RRULE', yearlyRule(day, leapDay))] : []),
    textLine('SUMMARY', summary),
    plainLine('TRANSP', 'TRANSPARENT'),
    ...(url ? [plainLine('URL', url)] : []),
  ]
  return { name: 'VEVENT', lines, components: [] }
}

/**
 * What comes every year. A rule of 29 February alone would come every fourth year; the last day of February and the sixtieth day of
 * the year are 29 February in leap years and the 28th or 1 March in the others.
 */
function yearlyRule(day: string, leapDay: DayEvent['leapDay']): string {
  if (!day.endsWith('-02-29')) return 'FREQ=YEARLY'
  return leapDay === 'march-1' ? 'FREQ=YEARLY;BYYEARDAY=60' : 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'
}
