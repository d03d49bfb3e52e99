import { type Address, hrefOf } from '../webdav/address.ts'

/** The area of calendars. */
export const AREA = 'calendars'

/** Where a task or an event is, in the words of the domain. */
export function entryAt({ collection = '', name = '' }: Address): { segment: string; name: string } {
  return { segment: collection, name }
}

/** The home of a member's calendars as it stands in answers. */
export function homeHref(memberId: string): string {
  return hrefOf({ area: AREA, memberId })
}

/** A calendar as it stands in answers; encoded names behind it are what is in it. */
export function calendarHref(memberId: string, segment: string): string {
  return hrefOf({ area: AREA, memberId, collection: segment })
}
