import { presentLocale } from '#web/words/format.ts'

const DAY_MS = 86_400_000

/** A day near today, as people say it: “tomorrow”, “in 3 days”, “2 days ago”. Days are written `YYYY-MM-DD`. */
export function sayWhen(day: string, today: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS)
  return new Intl.RelativeTimeFormat(presentLocale(), { numeric: 'auto' }).format(days, 'day')
}

/** A day with its name: “Thursday, 26 November”. */
export function sayDate(day: string): string {
  const form = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(presentLocale(), form).format(new Date(`${day}T00:00:00Z`))
}

/** The day so many days later, written `YYYY-MM-DD`. Pure. */
export function laterDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}
