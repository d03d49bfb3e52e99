const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Says whether a month has this day; without a year February has 29. */
export function hasDay(day: number, month: number, year?: number): boolean {
  if (day === 29 && month === 2) return year === undefined || isLeapYear(year)
  return day >= 1 && day <= (DAYS[month - 1] ?? 0)
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
