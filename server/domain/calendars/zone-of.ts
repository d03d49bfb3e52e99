import { isZone } from '@lazo/calendar'
import type { Domain } from '../domain.ts'

/** In whose calendar a moment falls on a day where nothing else is said, as an IANA name. */
export function zoneOf({ zone }: Pick<Domain, 'zone'>): string {
  return zone !== undefined && isZone(zone) ? zone : 'UTC'
}
