import { davNode } from '@lazo/davxml'
import { listCalendars } from '#domain/calendars/read-calendar.ts'
import { findMember } from '#domain/members/list-members.ts'
import { READING } from '../../webdav/acl/privileges.ts'
import { commonProperties } from '../../webdav/common-properties.ts'
import type { ResourceKind } from '../../webdav/ground.ts'
import { liveProperty, tableOf } from '../../webdav/live-property.ts'
import { passageKind } from '../../webdav/passage-kind.ts'
import type { Principal } from '../../webdav/principals/principal.ts'
import { collectionReports } from '../../webdav/reports/ground-reports.ts'
import { calendarHref, homeHref } from '../calendar-address.ts'
import { calendarKind } from './calendar-kind.ts'

/** The home of a member's calendars (RFC 4791 §6.2.1). */
export const homeKind: ResourceKind<Principal> = {
  properties: tableOf<Principal>(
    ...commonProperties<Principal>({
      types: [davNode('collection')],
      reports: collectionReports,
      privilegesOf: () => READING,
      isOwn: () => true,
    }),
    liveProperty('D:displayname', ({ name }) => name, { isCommon: true }),
  ),
  reports: collectionReports,
  methods: {},
  find: ({ door, actor }) => findMember(door.domain, actor, { memberId: actor.memberId }),
  async walkChildren({ door, actor }, { memberId }, sink) {
    const calendars = await listCalendars(door.domain, actor)
    await sink.take(
      calendarKind,
      calendars.map((calendar) => ({ href: calendarHref(memberId, calendar.kind), resource: calendar })),
    )
  },
}

/** Where all homes are, of which one sees one's own. */
export const homesKind = passageKind('Calendars', async (visit, _, sink) => {
  const { memberId } = visit.actor
  await sink.take(homeKind, [{ href: homeHref(memberId), resource: await homeKind.find(visit, visit.address) }])
})
