import type { PartialDate, Timestamp } from '@lazo/jscontact'
import { keepDefined } from '@lazo/normal'
import { type DateParts, parseDateParts } from './calendar-date.ts'
import { momentOf } from './utc-moment.ts'

/** Reads a date of an anniversary, as far as JSContact has a form for it (RFC 9555 §2.2.2); null otherwise. */
export function parseAnniversaryDate(raw: string): PartialDate | Timestamp | null {
  const parts = parseDateParts(raw)
  if (!parts) return null
  if (!parts.time) return partialDate(parts)
  const utc = momentOf(parts)
  return utc === null ? null : { '@type': 'Timestamp', utc }
}

function partialDate({ year, month, day }: DateParts): PartialDate | null {
  if (year === undefined && (month === undefined || day === undefined)) return null
  return keepDefined({ year, month, day })
}
