import { type Component, lineOf } from '../lines/component.ts'
import { instantOf, type Reading, readReadings } from '../lines/instant.ts'
import { type Patience, repeat } from './repeat.ts'

const DAY = 86_400_000

/** One time of an event: what its clock shows, and the instants from which to which it takes place. */
export interface EventTime {
  readonly clock: number
  readonly start: number
  readonly end: number
  readonly isAllDay: boolean
}

/** Which times are wanted, between instants in milliseconds. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
  /** Where clocks stand that say nothing of it. */
  readonly zone: string
  readonly patience: Patience
}

/**
 * The times of an event that begin no later than `to` and end no earlier than `from`, instants in milliseconds: by its rule, with what
 * was added to it and without what was taken out (RFC 5545 §3.8.5). An event without a beginning has none. Pure.
 */
export function timesOf(event: Component, { from, to, zone, patience }: TimeSpan): EventTime[] {
  const [begin] = readReadings(lineOf(event, 'DTSTART'), zone)
  if (!begin) return []
  const length = lengthOf(event, begin, zone)
  const rule = lineOf(event, 'RRULE')?.value
  // A clock is at most a day off the instants.
  const wanted = { from: from - length - DAY, to: to + DAY, patience }
  const byRule = rule === undefined ? [begin.clock] : repeat(rule, begin.clock, wanted)
  const added = all(event, 'RDATE', zone)
  const out = new Set(all(event, 'EXDATE', zone))
  const clocks = [...new Set([...byRule, ...added])].filter((clock) => !out.has(clock)).sort((a, b) => a - b)
  return clocks
    .map((clock) => {
      const start = instantOf({ clock, zone: begin.zone })
      return { clock, start, end: start + length, isAllDay: begin.isAllDay }
    })
    .filter(({ start, end }) => start <= to && Math.max(end, start) >= from)
}

function all(event: Component, name: string, zone: string): number[] {
  return event.lines
    .filter((line) => line.name === name)
    .flatMap((line) => readReadings(line, zone).map((one) => one.clock))
}

const DURATION = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/

/** In milliseconds; a whole day where a day says no more, and nothing where a time does not (RFC 5545 §3.6.1). */
function lengthOf(event: Component, begin: Reading, zone: string): number {
  const [end] = readReadings(lineOf(event, 'DTEND') ?? lineOf(event, 'DUE'), zone)
  if (end) return Math.max(0, instantOf(end) - instantOf(begin))
  const match = DURATION.exec(lineOf(event, 'DURATION')?.value.trim() ?? '')
  if (!match) return begin.isAllDay ? DAY : 0
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  return (weeks * 7 + days) * DAY + hours * 3_600_000 + minutes * 60_000 + seconds * 1_000
}
