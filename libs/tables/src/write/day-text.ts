import type { PartialDate, Timestamp } from '@lazo/jscontact'

/** A date as tables hold it: `2024-03-05`, `--03-05` without its year, `2024-03`, `2024`. */
export function dayText(date: PartialDate | Timestamp): string {
  if ('utc' in date && typeof date.utc === 'string') return date.utc.slice(0, 10)
  const { year, month, day } = date as PartialDate
  const start = year === undefined ? '-' : String(year).padStart(4, '0')
  return [
    start,
    ...[month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0')),
  ].join('-')
}
