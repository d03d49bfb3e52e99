import { type Anniversary, calendarScales, type PartialDate, type Timestamp } from '@lazo/jscontact'
import type { RawProperty } from '../../raw/raw-card.ts'
import { parseAnniversaryDate } from '../../values/partial-date.ts'
import { unescapeText } from '../../values/text.ts'
import { writeMoment } from '../../values/utc-moment.ts'
import { writeDateParts } from '../../values/write-date-parts.ts'
import type { ParamTaker } from '../read/param-taker.ts'
import type { ParamList } from '../write/param-list.ts'
import type { TypedValue } from '../write/typed-value.ts'
import type { VcardDraft } from '../write/vcard-draft.ts'

/** The year that Apple writes for a birthday without one, which vCard 3.0 cannot say otherwise. */
const APPLE_NO_YEAR = '1604'

const DATE_TYPES = new Set(['date', 'date-time', 'date-and-or-time', 'timestamp'])

/** Reads the date of an anniversary and the parameters that belong to it; null when JSContact has no form for it. */
export function readDate({ value }: RawProperty, params: ParamTaker): Anniversary['date'] | null {
  const type = params.takeType()
  if (type !== undefined && !DATE_TYPES.has(type)) return null
  const date = parseAnniversaryDate(unescapeText(value))
  if (!date || 'utc' in date) return date
  return withCalendar(withoutAppleYear(date as PartialDate, params), params)
}

/** Writes the date, `defaultType` being the type the property has anyway; null when vCard cannot say it. */
export function writeDate(date: PartialDate | Timestamp, params: ParamList, out: VcardDraft): TypedValue | null {
  const form = out.version === '3.0' ? 'extended' : 'basic'
  if (isMoment(date)) return { type: 'date-time', raw: writeMoment(date.utc, form) }
  if (date.calendarScale !== undefined) params.add('CALSCALE', date.calendarScale)
  const isYearless = out.version === '3.0' && date.year === undefined && date.day !== undefined
  if (isYearless && out.dialect !== 'google') {
    params.add('X-APPLE-OMIT-YEAR', APPLE_NO_YEAR)
    return dateValue({ ...date, year: Number(APPLE_NO_YEAR) }, 'extended')
  }
  return dateValue(date, isYearless ? 'basic' : form)
}

function dateValue({ year, month, day }: PartialDate, form: 'basic' | 'extended'): TypedValue | null {
  const known = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  }
  const raw = writeDateParts(known, form)
  return raw === null ? null : { type: 'date', raw }
}

function isMoment(date: PartialDate | Timestamp): date is Timestamp {
  return date['@type'] === 'Timestamp'
}

function withoutAppleYear(date: PartialDate, params: ParamTaker): PartialDate {
  const { year, ...others } = date
  if (year === undefined || params.peek('X-APPLE-OMIT-YEAR') !== String(year) || date.day === undefined) return date
  params.take('X-APPLE-OMIT-YEAR')
  return others
}

function withCalendar(date: PartialDate, params: ParamTaker): PartialDate {
  const scale = calendarScales.find((one) => one === params.peek('CALSCALE')?.toLowerCase())
  if (scale === undefined) return date
  params.take('CALSCALE')
  return { ...date, calendarScale: scale }
}
