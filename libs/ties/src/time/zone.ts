import type { Day } from './civil-day.ts'

const DAY = 86_400_000

/** The calendar of one place: which day it is there at an instant. */
export interface Zone {
  readonly name: string
  dayOf(instant: number): Day
}

/**
 * The calendar of an IANA time zone, such as `Europe/Madrid`; throws RangeError for a name nobody knows. The offset of a day is
 * asked for once, since asking costs microseconds and a history has tens of thousands of instants.
 */
export function openZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const offsets = new Map<number, number>()
  const offsetAt = (instant: number): number => {
    const known = offsets.get(instant)
    if (known !== undefined) return known
    const offset = readOffset(format, instant)
    offsets.set(instant, offset)
    return offset
  }
  const dayOf = (instant: number): Day => {
    const start = Math.floor(instant / DAY) * DAY
    const offset = offsetAt(start)
    // On the day a clock is put forward or back the offset depends on the hour.
    const exact = offset === offsetAt(start + DAY) ? offset : readOffset(format, instant)
    return Math.floor((instant + exact) / DAY)
  }
  return { name, dayOf }
}

function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  const local = Date.UTC(year, month - 1, day, hour, minute, second)
  return local - Math.floor(instant / 1000) * 1000
}
