import { type ContentLine, paramOf } from './content-line.ts'

/** A moment as a property tells it (RFC 5545 §3.3.4, §3.3.5). */
export interface Moment {
  /** `YYYY-MM-DD`, in the calendar of who wrote it; of a moment in UTC that of `zone`. */
  readonly day: string
  /** `HHMMSS`, where a time of the day was said. */
  readonly time: string | null
}

const VALUE = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/

/** Reads what a property of a date or a date with time says; null for what is none. `zone` is an IANA name. Pure. */
export function readMoment(line: ContentLine | null, zone: string): Moment | null {
  const match = VALUE.exec(line?.value.trim() ?? '')
  if (!line || !match) return null
  const [, year, month, date, hour, minute, second, utc] = match
  const day = `${year}-${month}-${date}`
  if (!isDay(day)) return null
  if (hour === undefined || paramOf(line, 'VALUE') === 'DATE') return { day, time: null }
  const time = `${hour}${minute}${second}`
  if (utc === undefined) return { day, time }
  return { day: dayIn(zone, new Date(`${day}T${hour}:${minute}:${second}Z`)) ?? day, time }
}

/** A day as iCalendar writes it: `20261122`. Pure. */
export function compactDay(day: string): string {
  return day.replaceAll('-', '')
}

/** An instant in UTC as iCalendar writes it: `20261122T211500Z`. Pure. */
export function compactInstant(instant: Date): string {
  return instant.toISOString().replaceAll(/[-:]|\.\d+/g, '')
}

/** The day some days later. Pure. */
export function dayAfter(day: string, days = 1): string {
  const moved = new Date(`${day}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** Whether this is a day of the calendar. */
function isDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)
}

/** The day on which an instant falls in a zone; null for no instant. */
function dayIn(zone: string, instant: Date): string | null {
  if (Number.isNaN(instant.getTime())) return null
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant)
}
