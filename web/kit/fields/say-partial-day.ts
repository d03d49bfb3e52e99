import type { Anniversary, PartialDate } from '@lazo/jscontact'
import { presentLocale } from '#web/words/format.ts'

/** A day as far as it is known, in the Gregorian calendar. Pure. */
export function partsOfDay(date: Anniversary['date']): PartialDate {
  if (!('utc' in date)) return date as PartialDate
  const at = new Date(String(date.utc))
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** Any year that has a 29 February. */
export const LEAP_YEAR = 2000

/** A day that a card keeps as `2024-03-05`. Pure. */
export function dayOfText(text: string): PartialDate {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  return { year, month, day }
}

/** A day in words, with as much of it as is known. Pure. */
export function sayPartialDay(date: Anniversary['date'], language: string): string {
  const { year, month, day } = partsOfDay(date)
  if (month === undefined) return year === undefined ? '' : String(year)
  const at = new Date(Date.UTC(year ?? LEAP_YEAR, month - 1, day ?? 1))
  if (year !== undefined && year < 100) at.setUTCFullYear(year)
  const form: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    ...(year === undefined ? {} : { year: 'numeric' }),
  }
  return new Intl.DateTimeFormat(presentLocale(language), form).format(at)
}
