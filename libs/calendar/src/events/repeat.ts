import ICAL from 'ical.js'

/** How many more steps rules may be followed, for all rules of a text together: a file full of them must come to an end. */
export interface Patience {
  left: number
}

const RULES = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])
const LONGEST_RULE = 500
/** Of a month or a year at least these days are there, so that a rule for others never comes to an end. */
const POSSIBLE_DAYS = 28

/**
 * When an event that begins at `clock` takes place by a rule (RFC 5545 §3.3.10), from `from` to `to`, all in milliseconds of its own
 * clock. A rule that cannot be read, or comes oftener than once a day, gives its beginning alone.
 */
export function repeat(
  rule: string,
  clock: number,
  { from, to, patience }: { from: number; to: number; patience: Patience },
): number[] {
  const recur = readRule(rule)
  if (!recur) return [clock]
  const found: number[] = []
  try {
    const iterator = recur.iterator(timeOf(nearer(recur, clock, from)))
    for (; patience.left > 0; patience.left--) {
      const next = iterator.next()
      if (!next) break
      const at = clockOf(next)
      if (at > to) break
      if (at >= from) found.push(at)
    }
  } catch {
    // A rule that contradicts itself, as far as it went.
  }
  return found
}

const DAY = 86_400_000

/** What comes every so many days or weeks is as well counted from a later time of the same rhythm, just before it is wanted. */
function nearer({ freq, interval, count }: ICAL.Recur, clock: number, from: number): number {
  const days = { DAILY: 1, WEEKLY: 7 }[freq as string]
  if (days === undefined || count !== null) return clock
  const round = days * Math.max(1, interval) * DAY
  const rounds = Math.floor((from - clock) / round) - 1
  return rounds > 0 ? clock + rounds * round : clock
}

function readRule(rule: string): ICAL.Recur | null {
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2) as [string, string]),
  )
  if (rule.length > LONGEST_RULE || !RULES.has(parts.get('FREQ') ?? '')) return null
  // Rules for hours and minutes would come oftener than once a day, and those for days that never are would be followed for ever.
  if (['BYHOUR', 'BYMINUTE', 'BYSECOND'].some((name) => parts.has(name))) return null
  const days = parts.get('BYMONTHDAY')?.split(',') ?? []
  if (days.length > 0 && !days.some((day) => Math.abs(Number(day)) <= POSSIBLE_DAYS)) return endOfMonth(parts, rule)
  return parse(rule)
}

/** The 29th to 31st are there in some months: for a rule that names months, one that has them. */
function endOfMonth(parts: ReadonlyMap<string, string>, rule: string): ICAL.Recur | null {
  const months = parts.get('BYMONTH')
  const isSafe =
    months === undefined || months.split(',').some((month) => [1, 3, 5, 7, 8, 10, 12].includes(Number(month)))
  return isSafe && !parts.has('BYYEARDAY') && !parts.has('BYWEEKNO') && !parts.has('BYDAY') ? parse(rule) : null
}

function parse(rule: string): ICAL.Recur | null {
  try {
    return ICAL.Recur.fromString(rule)
  } catch {
    return null
  }
}

function timeOf(clock: number): ICAL.Time {
  const at = new Date(clock)
  return ICAL.Time.fromData({
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    isDate: false,
  })
}

function clockOf({ year, month, day, hour, minute, second }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day, hour, minute, second)
}
