import { hrefNode } from '@lazo/davxml'
import { hasCalendars } from '#domain/calendars/read-calendar.ts'
import type { DavService } from '../webdav/dav-service.ts'
import type { Visit } from '../webdav/ground.ts'
import { liveProperty } from '../webdav/live-property.ts'
import type { Principal } from '../webdav/principals/principal.ts'
import { AREA, homeHref } from './calendar-address.ts'
import { calendarKind } from './kinds/calendar-kind.ts'
import { entryKind } from './kinds/entry-kind.ts'
import { homeKind, homesKind } from './kinds/home-kinds.ts'

const shown = new WeakMap<Visit, boolean>()

/** A device that is shown no calendars is told of no home, and so looks for nothing there. */
async function prepare(visit: Visit): Promise<void> {
  if (!shown.has(visit)) shown.set(visit, await hasCalendars(visit.door.domain, visit.actor))
}

/** CalDAV (RFC 4791) on the ground of WebDAV. */
export const caldavService: DavService = {
  area: AREA,
  kinds: [homesKind, homeKind, calendarKind, entryKind],
  davClass: 'calendar-access',
  wellKnown: '/.well-known/caldav',
  principalProperties: [
    liveProperty<Principal>(
      'CAL:calendar-home-set',
      ({ memberId }, visit) => (shown.get(visit) ? hrefNode(homeHref(memberId)) : null),
      { prepare },
    ),
    liveProperty<Principal>('CAL:calendar-user-address-set', ({ email }) => hrefNode(`mailto:${encodeURI(email)}`)),
  ],
}
