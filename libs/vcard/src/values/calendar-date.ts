/** What DATE, TIME, DATE-TIME and TIMESTAMP can say (RFC 6350 §4.3). */
export interface DateParts {
  year?: number
  month?: number
  day?: number
  time?: TimeParts
}

/** A time of the day, with what is known of it. */
export interface TimeParts {
  hour?: number
  minute?: number
  second?: number
  /** The digits after the point. */
  fraction?: string
  /** Minutes east of Greenwich; absent for a local time. */
  offset?: number
}

const DATE = /^(?:(\d{4})(?:-?(\d\d)-?(\d\d)|-(\d\d))?|--(\d\d)(?:-?(\d\d))?|---(\d\d))$/
const TIME = /^(?:(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?|-(\d\d)(?::?(\d\d))?|--(\d\d))$/
const ZONE = /(?<=\d)(?:Z|([+-])(\d\d)(?::?(\d\d))?)$/i

/** Reads a date, a time or both, in the basic or the extended form of ISO 8601; null for anything else. */
export function parseDateParts(raw: string): DateParts | null {
  const text = raw.trim()
  const t = text.search(/[T ]/i)
  if (t < 0) return parseDate(text)
  const date = t === 0 ? {} : parseDate(text.slice(0, t))
  const time = parseTime(text.slice(t + 1))
  return date && time && { ...date, time }
}

function parseDate(text: string): DateParts | null {
  const match = DATE.exec(text)
  if (!match) return null
  const [year, month, day] = [match[1], match[2] ?? match[4] ?? match[5], match[3] ?? match[6] ?? match[7]].map(number)
  if (!isBetween(month, 1, 12) || !isBetween(day, 1, daysIn(month, year))) return null
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  }
}

function parseTime(text: string): TimeParts | null {
  const zone = ZONE.exec(text)
  const match = TIME.exec(zone ? text.slice(0, zone.index) : text)
  if (!match) return null
  const [hour, minute, second] = [match[1], match[2] ?? match[5], match[3] ?? match[6] ?? match[7]].map(number)
  if (!isBetween(hour, 0, 23) || !isBetween(minute, 0, 59) || !isBetween(second, 0, 60)) return null
  return {
    ...(hour !== undefined && { hour }),
    ...(minute !== undefined && { minute }),
    ...(second !== undefined && { second }),
    ...(match[4] !== undefined && { fraction: match[4] }),
    ...(zone && { offset: offsetOf(zone) }),
  }
}

function offsetOf([, sign, hours, minutes]: RegExpExecArray): number {
  const east = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return sign === '-' ? -east : east
}

/** Days of a month; without the year February has 29. */
function daysIn(month: number | undefined, year: number | undefined): number {
  if (month === undefined) return 31
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

function number(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

function isBetween(value: number | undefined, least: number, most: number): boolean {
  return value === undefined || (value >= least && value <= most)
}
