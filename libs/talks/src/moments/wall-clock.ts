/** A moment as a clock on the wall shows it; the month from 1. */
interface WallTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** Which instant it is when the clocks of a place show something; milliseconds since 1970. */
export type WallClock = (shown: WallTime) => number

/**
 * The clock of an IANA time zone, such as `Europe/Madrid`; throws RangeError for a name nobody knows. Of an hour that comes twice the first
 * is meant; one that does not come is read as an hour later.
 */
export function wallClock(zone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
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
    // Asking costs microseconds, and clocks change at full quarters of an hour.
    const quarter = Math.floor(instant / 900_000)
    const known = offsets.get(quarter)
    if (known !== undefined) return known
    const offset = readOffset(format, quarter * 900_000)
    if (offsets.size < 100_000) offsets.set(quarter, offset)
    return offset
  }
  return ({ year, month, day, hour, minute, second }) => {
    const shown = Date.UTC(year, month - 1, day, hour, minute, second)
    const earlier = shown - offsetAt(shown - 86_400_000)
    if (earlier + offsetAt(earlier) === shown) return earlier
    const later = shown - offsetAt(earlier)
    return later + offsetAt(later) === shown ? later : earlier
  }
}

function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant
}
