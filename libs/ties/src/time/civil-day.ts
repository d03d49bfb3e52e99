const DAY = 86_400_000

/** A day of the calendar as the number of days since 1 January 1970. */
export type Day = number

/** A day in its parts; months from 1. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The number of a day. A day past the end of its month is carried into the next one. */
export function dayNumber(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / DAY
}

/** The parts of a day. */
export function civilDay(day: Day): CivilDay {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The day as `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}
