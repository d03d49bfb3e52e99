import { hasDay } from './calendar.ts'
import type { JsonObject } from './json-object.ts'
import type { ReportAt } from './value-types.ts'

/** A month needs a year or a day, a day needs a month, and the month must have that day (RFC 9553 §2.8.1). */
export function partialDateRules(date: JsonObject, report: ReportAt): void {
  const { year, month, day } = date
  if (month !== undefined && year === undefined && day === undefined) {
    report(['month'], 'together', 'must not be there without a year or a day')
  }
  if (day === undefined) return
  if (month === undefined) return report(['day'], 'together', 'must not be there without a month')
  if (typeof month !== 'number' || typeof day !== 'number') return
  if (!hasDay(day, month, typeof year === 'number' ? year : undefined)) {
    report(['day'], 'range', `must be a day of the month, which ${day} is not`)
  }
}
