import { isOffset, offsetOfZone, zoneOfOffset } from '../../../values/utc-offset.ts'

const ZONE_NAME = /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/

/** Gives the time zone that TZ names or that has its UTC offset; null when there is none. */
export function readZone(text: string): string | null {
  const zone = text.trim()
  if (isOffset(zone)) return zoneOfOffset(zone)
  return ZONE_NAME.test(zone) ? zone : null
}

/** Gives the UTC offset of a zone that is nothing but an offset, with a colon in vCard 3.0; null for a named zone. */
export function writeOffset(zone: string, isOld: boolean): string | null {
  const offset = offsetOfZone(zone)
  return offset !== null && isOld ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset
}
