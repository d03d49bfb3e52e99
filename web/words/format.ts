import { presentLanguage } from './say.ts'

/** How people of the language write where the browser is from: days of British English are not those of American. */
export function presentLocale(language: string = presentLanguage()): string {
  return globalThis.navigator?.languages.find((tag) => tag.startsWith(language)) ?? language
}

const MINUTE = 60_000
const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, ms: number, upTo: number][] = [
  ['minute', MINUTE, 60 * MINUTE],
  ['hour', 60 * MINUTE, 24 * 60 * MINUTE],
  ['day', 24 * 60 * MINUTE, 30 * 24 * 60 * MINUTE],
]

/** A number as people of the language write it. */
export function sayNumber(value: number): string {
  return new Intl.NumberFormat(presentLocale(), { useGrouping: 'always' }).format(value)
}

/** A day, such as “3 May 2026”. */
export function sayDay(at: Date | string): string {
  return new Intl.DateTimeFormat(presentLocale(), { dateStyle: 'long' }).format(new Date(at))
}

/** A moment with its time of day. */
export function sayMoment(at: Date | string): string {
  return new Intl.DateTimeFormat(presentLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
}

/** A time of day. */
export function sayTime(at: Date | string): string {
  return new Intl.DateTimeFormat(presentLocale(), { timeStyle: 'short' }).format(new Date(at))
}

/** How long ago something was, such as “2 hours ago”; the day itself when it is more than a month. */
export function sayAgo(at: Date | string, now: number = Date.now()): string {
  const passed = now - new Date(at).getTime()
  const step = STEPS.find(([, , upTo]) => Math.abs(passed) < upTo)
  if (!step) return sayDay(at)
  const words = new Intl.RelativeTimeFormat(presentLocale(), { numeric: 'auto' })
  return words.format(-Math.floor(passed / step[1]), step[0])
}

const WEEK = 7
const MONTH = 30.44
const YEAR = 365.25

/** How many days ago something was, as short as people write it, such as “3 mo. ago”. */
export function sayDaysAgo(days: number): string {
  const words = new Intl.RelativeTimeFormat(presentLocale(), { numeric: 'auto', style: 'narrow' })
  if (days < 2 * WEEK) return words.format(-days, 'day')
  if (days < 2 * MONTH) return words.format(-Math.round(days / WEEK), 'week')
  return days < YEAR ? words.format(-Math.round(days / MONTH), 'month') : words.format(-Math.round(days / YEAR), 'year')
}

/** Several things as people of the language list them. */
export function sayList(things: readonly string[]): string {
  return new Intl.ListFormat(presentLocale(), { type: 'conjunction' }).format(things)
}
