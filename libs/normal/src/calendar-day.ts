/** A day that may lack its year, or its day, or all but its year (PartialDate of RFC 9553 §2.8.1 without a calendar scale). */
export type CalendarDay = {
  year?: number
  month?: number
  day?: number
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day from numbers, or null when there is none such. A year of 0 or 1604 (Apple's mark of an unknown year) is left out; 1…999 is a slip. */
export function calendarDay(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): CalendarDay | null {
  if (year !== undefined && year > 0 && year < 1000) return null
  const known = year === 0 || year === 1604 ? undefined : year
  if (month === undefined) return known === undefined || day !== undefined ? null : { year: known }
  if (month < 1 || month > 12) return null
  if (day === undefined) return known === undefined ? null : { year: known, month }
  const last = month === 2 && known !== undefined && !isLeap(known) ? 28 : (DAYS[month - 1] ?? 0)
  if (day < 1 || day > last) return null
  return known === undefined ? { month, day } : { year: known, month, day }
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
