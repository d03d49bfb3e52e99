import { civilDay, type Day, dayNumber } from './civil-day.ts'

/** A quarter of a year, with its first and its last day. */
export interface Quarter {
  readonly year: number
  /** 1 to 4. */
  readonly quarter: number
  readonly first: Day
  readonly last: Day
}

/** So many quarters up to the one of a day, that one last. */
export function lastQuarters(today: Day, count: number): Quarter[] {
  const { year, month } = civilDay(today)
  const present = year * 4 + Math.floor((month - 1) / 3)
  return Array.from({ length: count }, (_, i) => {
    const at = present - count + 1 + i
    const first = dayNumber(Math.floor(at / 4), (at % 4) * 3 + 1, 1)
    const last = dayNumber(Math.floor(at / 4), (at % 4) * 3 + 4, 1) - 1
    return { year: Math.floor(at / 4), quarter: (at % 4) + 1, first, last }
  })
}
