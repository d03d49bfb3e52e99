import { writeResponse } from '@lazo/davxml'
import { readEntries } from '#domain/calendars/read-calendar.ts'
import { readCalendarChanges } from '#domain/calendars/read-calendar-changes.ts'
import { addressOfHref } from '../../webdav/address-of-href.ts'
import type { Report } from '../../webdav/ground.ts'
import { multistatusAnswer } from '../../webdav/multistatus-answer.ts'
import { reportOf } from '../../webdav/reports/report-of.ts'
import { readSyncToken, writeSyncToken } from '../../webdav/sync-token-uri.ts'
import { tellEach } from '../../webdav/tell-each.ts'
import { AREA } from '../calendar-address.ts'
import { entryMatcher } from '../filter/entry-matcher.ts'
import { EntryTeller } from './entry-teller.ts'

/** What stands in a calendar and answers a filter (RFC 4791 §7.8). */
const query = reportOf('CAL:calendar-query', 'calendar-query', async (visit, { properties, filter }) => {
  const teller = new EntryTeller(visit, properties)
  const matches = entryMatcher(filter)
  const { door, actor, address } = visit
  const entries = await readEntries(door.domain, actor, { segment: address.collection ?? '', names: null })
  return multistatusAnswer((send) => tellEach(entries.filter(matches), (entry) => teller.tell(entry), send))
})

/** What stands in a calendar by addresses, each once; where nothing of this calendar is, 404 (RFC 4791 §7.9). */
const multiget = reportOf('CAL:calendar-multiget', 'calendar-multiget', async (visit, { properties, hrefs }) => {
  const teller = new EntryTeller(visit, properties)
  const { door, actor, address } = visit
  const names = new Set<string>()
  const foreign = new Set<string>()
  for (const href of hrefs) {
    const at = addressOfHref(visit, href)
    const isHere = at?.area === AREA && at.memberId === actor.memberId && at.collection === address.collection
    if (isHere && at.name !== undefined) names.add(at.name)
    else foreign.add(href)
  }
  const entries = await readEntries(door.domain, actor, { segment: address.collection ?? '', names: [...names] })
  const found = new Set(entries.map(({ name }) => name))
  const missing = [...names].filter((name) => !found.has(name))
  return multistatusAnswer(async (send) => {
    await tellEach(entries, (entry) => teller.tell(entry), send)
    await tellEach(missing, (name) => teller.tellGone(name), send)
    await tellEach(foreign, (href) => writeResponse({ href, status: 404 }), send)
  })
})

/** What is otherwise in a calendar since a token (RFC 6578 §3). */
const changes = reportOf('D:sync-collection', 'sync-collection', async (visit, { properties, token }) => {
  const teller = new EntryTeller(visit, properties)
  const { door, actor, address } = visit
  const since = token === null ? null : readSyncToken(token)
  const told = await readCalendarChanges(door.domain, actor, { segment: address.collection ?? '', since })
  return multistatusAnswer(async (send) => {
    await tellEach(told.changed, (entry) => teller.tell(entry), send)
    await tellEach(told.gone, (name) => teller.tellGone(name), send)
    return { syncToken: writeSyncToken(told.token) }
  })
})

/** The reports of a calendar. */
export const calendarReports: readonly Report[] = [query, multiget, changes]
