import type { PartialDate } from '@lazo/jscontact'
import { LEAP_YEAR } from '#web/kit/fields/say-partial-day.ts'

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
  const texts = [year, month, day].map((text) => text.trim())
  if (!texts.every((text) => /^\d{0,4}$/.test(text))) return null
  const [y, m, d] = texts.map((text) => (text === '' ? undefined : Number(text)))
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
