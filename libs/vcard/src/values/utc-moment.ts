import { type DateParts, parseDateParts } from './calendar-date.ts'
import { type DateForm, writeDateParts } from './write-date-parts.ts'

/** Reads a TIMESTAMP as a moment such as `2026-03-01T09:30:00Z`; null when it is none or tells no time zone. */
export function parseMoment(raw: string): string | null {
  const parts = parseDateParts(raw)
  return parts && momentOf(parts)
}

/** Gives the moment that a date with a time and a zone tells; null when a part is missing. */
export function momentOf(parts: DateParts): string | null {
  const { hour, minute, second, fraction = '', offset } = parts.time ?? {}
  const isWhole = parts.year !== undefined && parts.month !== undefined && parts.day !== undefined
  if (!isWhole || hour === undefined || minute === undefined || second === undefined) return null
  if (offset === undefined) return null
  const local = writeDateParts({ ...parts, time: { hour, minute, second } }, 'extended')
  const utc = local && (offset === 0 ? local : shiftMinutes(local, -offset))
  const rest = fraction.replace(/0+$/, '')
  return utc && `${utc}${rest && `.${rest}`}Z`
}

/** Writes a moment as a TIMESTAMP, which has no place for a fraction of a second (RFC 6350 §4.3.5). */
export function writeMoment(moment: string, form: DateForm): string {
  const whole = moment.replace(/\.\d+/, '')
  return form === 'basic' ? whole.replace(/[-:]/g, '') : whole
}

function shiftMinutes(local: string, minutes: number): string | null {
  const shifted = new Date(Date.parse(`${local.replace(/:60$/, ':59')}Z`) + minutes * 60_000)
  const text = Number.isNaN(shifted.getTime()) ? '' : shifted.toISOString()
  return /^\d{4}-/.test(text) ? text.slice(0, 19) : null
}
