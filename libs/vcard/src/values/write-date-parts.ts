import type { DateParts, TimeParts } from './calendar-date.ts'

/** The two ways to write dates and times in ISO 8601: vCard 4.0 takes the basic one, jCard and vCard 3.0 the extended. */
export type DateForm = 'basic' | 'extended'

/** Writes what is known of a date and a time: `19850412T2320Z`, `--04-12`. Null when vCard has no form for it. */
export function writeDateParts({ time, ...date }: DateParts, form: DateForm): string | null {
  const day = writeDay(date, form)
  if (!time) return day || null
  const clock = writeTime(time, form)
  return clock === null || day === null ? null : `${day}T${clock}`
}

/** Empty when nothing is known. */
function writeDay({ year, month, day }: DateParts, form: DateForm): string | null {
  if (year === undefined && month === undefined) return day === undefined ? '' : `---${pad(day)}`
  if (year !== undefined && (year < 0 || year > 9999)) return null
  const start = year === undefined ? '--' : String(year).padStart(4, '0')
  if (month === undefined) return day === undefined ? start : null
  const isReduced = day === undefined
  const dash = year !== undefined && (form === 'extended' || isReduced) ? '-' : ''
  const before = form === 'extended' ? '-' : ''
  return `${start}${dash}${pad(month)}${isReduced ? '' : before + pad(day)}`
}

function writeTime({ hour, minute, second, fraction, offset }: TimeParts, form: DateForm): string | null {
  const colon = form === 'extended' ? ':' : ''
  const known = [hour, minute, second]
  const first = known.findIndex((part) => part !== undefined)
  if (first < 0) return null
  const last = known.findLastIndex((part) => part !== undefined)
  if (known.slice(first, last + 1).includes(undefined)) return null
  const digits = known.slice(first, last + 1).map((part) => pad(part!))
  return '-'.repeat(first) + digits.join(colon) + (fraction ? `.${fraction}` : '') + writeOffset(offset, colon)
}

function writeOffset(offset: number | undefined, colon: string): string {
  if (offset === undefined) return ''
  if (offset === 0) return 'Z'
  const minutes = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${pad(Math.trunc(minutes / 60))}${colon}${pad(minutes % 60)}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
