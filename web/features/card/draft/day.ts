import type { Anniversary, PartialDate } from '@lazo/jscontact'

/** A day as far as it is known, in the Gregorian calendar. Pure. */
export function partsOfDay(date: Anniversary['date']): PartialDate {
  if (!('utc' in date)) return date as PartialDate
  const at = new Date(String(date.utc))
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** Any year that has a 29 February. */
const LEAP_YEAR = 2000

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
  return new Intl.DateTimeFormat(language, form).format(at)
}

/** How many whole years passed from a day to another; null when no year is known, or none passed yet. Pure. */
export function yearsBetween(from: PartialDate, to: PartialDate): number | null {
  if (from.year === undefined || to.year === undefined) return null
  const isBefore = (from.month ?? 1) * 100 + (from.day ?? 1) > (to.month ?? 12) * 100 + (to.day ?? 31)
  const years = to.year - from.year - (isBefore ? 1 : 0)
  return years >= 0 ? years : null
}

/** Today where the reader is. */
export function today(now: Date = new Date()): PartialDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}

/** How many days until a day comes round again, 0 when it is today; null when its day is not known. Pure. */
export function daysUntil({ month, day }: PartialDate, now: PartialDate): number | null {
  if (month === undefined || day === undefined || now.year === undefined) return null
  const start = Date.UTC(now.year, (now.month ?? 1) - 1, now.day ?? 1)
  const next = [now.year, now.year + 1].map((year) => Date.UTC(year, month - 1, day)).find((at) => at >= start)
  return next === undefined ? null : Math.round((next - start) / 86_400_000)
}

/** What was typed as a day: null when it is no day of any year. Pure. */
export function dayOf(year: string, month: string, day: string): PartialDate | null {
  const [y, m, d] = [year, month, day].map((text) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined))
  if (y === undefined && m === undefined) return null
  if (d !== undefined && (m === undefined || d < 1 || d > lastDay(y ?? LEAP_YEAR, m))) return null
  return {
    ...(y === undefined ? {} : { year: y }),
    ...(m === undefined ? {} : { month: m }),
    ...(d === undefined ? {} : { day: d }),
  }
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
