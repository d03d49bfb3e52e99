import { caldavNode, davNode, encodeSegment } from '@lazo/davxml'
import { type Calendar, readCalendarOf, readEntries } from '#domain/calendars/read-calendar.ts'
import { type Privilege, READING } from '../../webdav/acl/privileges.ts'
import { commonProperties } from '../../webdav/common-properties.ts'
import type { ResourceKind } from '../../webdav/ground.ts'
import { fixedProperty, liveProperty, tableOf } from '../../webdav/live-property.ts'
import { collectionReports } from '../../webdav/reports/ground-reports.ts'
import { writeSyncToken } from '../../webdav/sync-token-uri.ts'
import { calendarHref } from '../calendar-address.ts'
import { calendarReports } from '../reports/calendar-reports.ts'
import { entryKind } from './entry-kind.ts'

const reports = [...collectionReports, ...calendarReports]

const TYPES = {
  ...caldavNode('calendar-data'),
  attributes: [
    { namespace: '', name: 'content-type', value: 'text/calendar' },
    { namespace: '', name: 'version', value: '2.0' },
  ],
}

/** The colours that programs show them in until somebody chooses others. */
const COLORS = { occasions: '#C2703D', 'follow-ups': '#2E6E65', 'follow-up-days': '#5B8C5A' } as const
const MOST_OCTETS = '262144'

/** A calendar (RFC 4791 §4.2). */
export const calendarKind: ResourceKind<Calendar> = {
  properties: tableOf<Calendar>(
    ...commonProperties<Calendar>({
      types: [davNode('collection'), caldavNode('calendar')],
      reports,
      privilegesOf,
      isOwn: () => true,
    }),
    liveProperty('D:displayname', ({ name }) => name, { isCommon: true }),
    liveProperty('D:sync-token', ({ token }) => writeSyncToken(token)),
    liveProperty('CS:getctag', ({ token }) => writeSyncToken(token)),
    liveProperty('CAL:supported-calendar-component-set', ({ kind }) => ({
      ...caldavNode('comp'),
      attributes: [{ namespace: '', name: 'name', value: kind === 'follow-ups' ? 'VTODO' : 'VEVENT' }],
    })),
    fixedProperty('CAL:supported-calendar-data', TYPES),
    fixedProperty('CAL:max-resource-size', MOST_OCTETS),
    // What stands there takes nobody's time.
    fixedProperty('CAL:schedule-calendar-transp', caldavNode('transparent')),
    liveProperty('ICAL:calendar-color', ({ kind }) => COLORS[kind]),
  ),
  reports,
  methods: {},
  find: ({ door, actor }, { collection = '' }) => readCalendarOf(door.domain, actor, collection),
  async walkChildren({ door, actor }, { kind }, sink) {
    const entries = await readEntries(door.domain, actor, { segment: kind, names: null })
    const base = calendarHref(actor.memberId, kind)
    const isOwn = kind === 'follow-ups'
    await sink.take(
      entryKind,
      entries.map((entry) => ({ href: base + encodeSegment(entry.name), resource: { entry, mayWrite: isOwn } })),
    )
  },
}

/** Occasions and days tell what stands elsewhere; follow-ups are changed there too. */
function privilegesOf({ kind }: Calendar): readonly Privilege[] {
  return kind === 'follow-ups' ? [...READING, 'write-content', 'bind', 'unbind'] : READING
}
