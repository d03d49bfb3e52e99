import type { ContentLine } from './content-line.ts'

/** A date or date with time of a property: its clock reading as if it stood in UTC, and the instant it is. */
export interface Reading {
  /** What the clock shows, in milliseconds as if it were UTC: rules of repetition count in it. */
  readonly clock: number
  readonly isAllDay: boolean
  /** Where that clock stands, as an IANA name. */
  readonly zone: string
}

const VALUE = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/

/**
 * Reads each value of a property; what is none is left out. A zone that nobody knows by its IANA name, as Outlook writes them, and no
 * zone at all are `zone`. Pure.
 */
export function readReadings(line: ContentLine | null, zone: string): Reading[] {
  if (!line) return []
  const named = line.params.get('TZID')?.[0]
  const place = named !== undefined && isZone(named) ? named : zone
  return line.value.split(',').flatMap((value) => {
    const match = VALUE.exec(value.trim())
    if (!match) return []
    const [, year, month, day, hour = '0', minute = '0', second = '0', utc] = match
    const clock = Date.UTC(+year!, +month! - 1, +day!, +hour, +minute, +second)
    return [{ clock, isAllDay: match[4] === undefined, zone: utc === undefined ? place : 'UTC' }]
  })
}

/** The instant at which a clock in a zone shows this; of two when it is put back, the first. Pure. */
export function instantOf({ clock, zone }: Pick<Reading, 'clock' | 'zone'>): number {
  if (zone === 'UTC') return clock
  const first = clock - offsetOf(zone, clock)
  const second = clock - offsetOf(zone, first)
  return second
}

/** Whether this is the name of a zone. */
export function isZone(name: string): boolean {
  return formatOf(name) !== null
}

const formats = new Map<string, Intl.DateTimeFormat | null>()
/** Names come from files of others; of so many different ones most are none. */
const MOST_FORMATS = 500

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const format = makeFormat(zone)
  if (formats.size < MOST_FORMATS) formats.set(zone, format)
  return format
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  } catch {
    return null
  }
}

const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2}))?/

/** How far the clocks of a zone are before UTC at an instant, in milliseconds. */
function offsetOf(zone: string, instant: number): number {
  const [, sign, hours = '0', minutes = '0'] = OFFSET.exec(formatOf(zone)?.format(instant) ?? '') ?? []
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000
  return sign === '-' ? -offset : offset
}
