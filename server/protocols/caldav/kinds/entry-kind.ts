import { readEntries } from '#domain/calendars/read-calendar.ts'
import { calendarNotFound } from '#domain/calendars/require-calendars.ts'
import { READING } from '../../webdav/acl/privileges.ts'
import { commonProperties } from '../../webdav/common-properties.ts'
import type { ResourceKind } from '../../webdav/ground.ts'
import { fixedProperty, liveProperty, tableOf } from '../../webdav/live-property.ts'
import { resourceReports } from '../../webdav/reports/ground-reports.ts'
import { entryAt } from '../calendar-address.ts'
import { deleteEntry } from '../methods/delete-entry.ts'
import { getEntry } from '../methods/get-entry.ts'
import { putEntry } from '../methods/put-entry.ts'
import type { ShownEntry } from './shown-entry.ts'

/** A task or an event in a calendar (RFC 4791 §4.1). */
export const entryKind: ResourceKind<ShownEntry> = {
  properties: tableOf<ShownEntry>(
    ...commonProperties<ShownEntry>({
      types: [],
      reports: resourceReports,
      privilegesOf: ({ mayWrite }) => (mayWrite ? [...READING, 'write-content'] : READING),
      isOwn: () => true,
    }),
    liveProperty('D:getetag', ({ entry }) => entry.etag, { isCommon: true }),
    fixedProperty('D:getcontenttype', 'text/calendar; charset=utf-8', { isCommon: true }),
    liveProperty('D:getlastmodified', ({ entry }) => entry.changedAt.toUTCString(), { isCommon: true }),
    liveProperty('D:getcontentlength', ({ entry }) => String(Buffer.byteLength(entry.write()))),
    liveProperty('CAL:calendar-data', ({ entry }) => entry.write()),
  ),
  reports: resourceReports,
  methods: { GET: getEntry, HEAD: getEntry, PUT: putEntry, DELETE: deleteEntry },
  async find({ door, actor }, address) {
    const { segment, name } = entryAt(address)
    const [entry] = await readEntries(door.domain, actor, { segment, names: [name] })
    if (!entry) throw calendarNotFound()
    return { entry, mayWrite: segment === 'follow-ups' }
  },
}
