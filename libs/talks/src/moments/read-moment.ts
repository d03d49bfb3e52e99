import { type DateOrder, parsePartialDate } from '@lazo/normal'
import type { WallClock } from './wall-clock.ts'

const LONGEST = 64
const TIME = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?: ?([ap])\.? ?m\b\.?)?/i
const ZONE = /(?:\b(?:UTC|GMT)|Z)?(?: ?([+-])(\d{2}):?(\d{2}))?$/
const WEEKDAY = /\b(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b,?/i
const SECONDS = /^\d{9,10}$/
const MILLISECONDS = /^\d{12,13}$/

/** How dates of a file are to be read. */
export interface MomentContext {
  /** Which number comes first where a date is numbers alone. */
  readonly order: DateOrder
  /** The clock by which times without a zone were shown. */
  readonly clock: WallClock
}

/**
 * The instant that a text tells: ISO 8601 with or without zone, the forms of programs in English and Spanish with 12 or 24 hours, RFC
 * 5322, seconds or milliseconds since 1970. Milliseconds since 1970; null when it is no moment of a day.
 */
export function readMoment(typed: string, { order, clock }: MomentContext): number | null {
  if (typed.length > LONGEST) return null
  const text = tidyMoment(typed)
  if (SECONDS.test(text)) return Number(text) * 1000
  if (MILLISECONDS.test(text)) return Number(text)
  const time = findTime(text)
  const before = time ? text.slice(0, time.start) : text
  const after = time ? text.slice(time.end) : ''
  const zone = time ? zoneOf(after) : null
  const rest = zone ? after.slice(0, zone.start) + after.slice(zone.end) : after
  const day = parsePartialDate(tidyDay(`${before} ${rest}`), order)
  if (day?.year === undefined || day.month === undefined || day.day === undefined) return null
  const { hour, minute, second } = time ?? { hour: 12, minute: 0, second: 0 }
  if (hour > 23 || minute > 59 || second > 59) return null
  const shown = { year: day.year, month: day.month, day: day.day, hour, minute, second }
  if (!zone) return clock(shown)
  return Date.UTC(day.year, day.month - 1, day.day, hour, minute, second) - zone.offset
}

/** The same text with plain blanks and without marks of direction. */
export function tidyMoment(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u202A-\u202E\uFEFF]/g, '')
    .replace(/[\u00A0\u202F\s]+/g, ' ')
    .trim()
}

function findTime(text: string) {
  // A date with dots must not be taken for a time: what has a colon comes first.
  const colon = text.indexOf(':')
  const from = colon < 0 ? text.search(/[ ,T]\d{1,2}\.\d{2}/i) : Math.max(0, colon - 2)
  if (from < 0) return null
  const found = TIME.exec(text.slice(from))
  if (!found) return null
  const [whole, hours, minutes, seconds = '0', half] = found
  const start = from + found.index
  const typed = Number(hours)
  const hour = half ? (typed % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : typed
  return { hour, minute: Number(minutes), second: Number(seconds), start, end: start + whole.length }
}

function zoneOf(after: string): { start: number; end: number; offset: number } | null {
  // Of X the year stands behind the zone; RFC 5322 may name the zone in brackets.
  const bare = after.replace(/ ?\([^)]{0,20}\)$/, '').replace(/ \d{4}$/, '')
  const found = ZONE.exec(bare)
  if (!found || found[0] === '') return null
  const [whole, sign, hours = '0', minutes = '0'] = found
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1)
  return { start: found.index, end: found.index + whole.length, offset }
}

function tidyDay(text: string): string {
  return text
    .replace(WEEKDAY, '')
    .replace(/\([^)]{0,20}\)/, '')
    .replace(/\bat\b|\ba las\b/i, '')
    .replace(/[,T] *$|T(?= )/, '')
    .replace(/\s+/g, ' ')
    .replace(/ *,? *$/, '')
    .trim()
}
