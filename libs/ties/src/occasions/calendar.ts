import { type Day, dayNumber, isLeapYear } from '../time/civil-day.ts'

/** A day that comes every year. */
export interface YearlyDay {
  readonly month: number
  readonly day: number
}

/** On which day those born on 29 February are congratulated in common years. */
export type LeapDayRule = 'february-28' | 'march-1'

/** A yearly day in one year: 29 February is the 28th in common years, or 1 March where that was said. */
export function dayInYear({ month, day }: YearlyDay, year: number, leapDay: LeapDayRule = 'february-28'): Day {
  if (month === 2 && day === 29 && !isLeapYear(year))
    return leapDay === 'march-1' ? dayNumber(year, 3, 1) : dayNumber(year, 2, 28)
  return dayNumber(year, month, day)
}
