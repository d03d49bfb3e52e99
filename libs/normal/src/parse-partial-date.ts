import { type CalendarDay, calendarDay } from './calendar-day.ts'
import { foldText } from './fold-text.ts'
import { DATE_FILLERS, MONTH_NAMES } from './month-names.table.ts'

/** Which number comes first in `5/3/2024`: the day, or the month as in the United States. */
export type DateOrder = 'dmy' | 'mdy'

const LONGEST = 64
const TIME = /[t ]\d{1,2}:\d{2}.*$/
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/
const ISO_BASIC = /^(\d{4})(\d{2})(\d{2})$/
const NO_YEAR = /^--(\d{2})-?(\d{2})$/
const YEAR = /^\d{4}$/
const YEAR_FIRST = /^(\d{4})[/. ]\s?(\d{1,2})[/. ]\s?(\d{1,2})\.?$/
const NUMBERS = /^(\d{1,2})\s?[/. -]\s?(\d{1,2})(?:\s?[/. -]\s?(\d{4}|\d{2}))?\.?$/

/**
 * Reads a date as people and programs write it: ISO 8601 extended and basic, `--04-15`, `05 Mar 2024`, `5 de marzo de 2024`,
 * `March 5, 2024`, `5/3/2024`, `mar 2024`, `1985`; a time behind it is left out. When `order` makes no day of the numbers, the other
 * order is tried. Years of two digits: 30…99 are of the last century. Null when it is no date or no such day.
 */
export function parsePartialDate(text: string, order: DateOrder = 'dmy'): CalendarDay | null {
  if (text.length > LONGEST) return null
  const bare = foldText(text).replace(TIME, '').replace(/^'/, '')
  return fromIso(bare) ?? fromNumbers(bare, order) ?? fromWords(bare)
}

function fromIso(text: string): CalendarDay | null {
  const full = ISO.exec(text) ?? ISO_BASIC.exec(text) ?? YEAR_FIRST.exec(text)
  if (full) return calendarDay(Number(full[1]), Number(full[2]), asNumber(full[3]))
  const noYear = NO_YEAR.exec(text)
  if (noYear) return calendarDay(undefined, Number(noYear[1]), Number(noYear[2]))
  return YEAR.test(text) ? calendarDay(Number(text), undefined, undefined) : null
}

function fromNumbers(text: string, order: DateOrder): CalendarDay | null {
  const found = NUMBERS.exec(text)
  if (!found) return null
  const [first, second, year] = [Number(found[1]), Number(found[2]), fullYear(found[3])]
  const asDayMonth = () => calendarDay(year, second, first)
  const asMonthDay = () => calendarDay(year, first, second)
  return order === 'dmy' ? (asDayMonth() ?? asMonthDay()) : (asMonthDay() ?? asDayMonth())
}

/** Words and numbers in any order: one month name, at most one day, at most one year, nothing else that means something. */
function fromWords(text: string): CalendarDay | null {
  const parts = text.match(/\p{L}+|\d+/gu) ?? []
  const words = parts.filter((part) => !/^\d/.test(part) && !DATE_FILLERS.has(part))
  const month = words.length === 1 && words[0] !== undefined ? monthOf(words[0]) : null
  if (month === null) return null
  const numbers = parts.filter((part) => /^\d/.test(part))
  const years = numbers.filter((number) => number.length === 4)
  const days = numbers.filter((number) => number.length <= 2)
  if (numbers.length > 2 || years.length > 1 || years.length + days.length !== numbers.length) return null
  // "5 mar 24": of two short numbers the second is the year.
  const year = years[0] ?? days[1]
  return calendarDay(fullYear(year), month, asNumber(days[0]))
}

function monthOf(word: string): number | null {
  if (word.length < 3) return null
  const index = MONTH_NAMES.findIndex((names) => names.some((name) => name.startsWith(word)))
  return index < 0 ? null : index + 1
}

function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < 30 ? 2000 + year : 1900 + year
}

function asNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}
