import { readEntries } from '#domain/calendars/read-calendar.ts'
import { calendarNotFound } from '#domain/calendars/require-calendars.ts'
import { entryMoved } from '#domain/calendars/task-conditions.ts'
import { isOther, isUnchanged } from '../../webdav/conditions.ts'
import type { DavAnswer, Visit } from '../../webdav/ground.ts'
import { entryAt } from '../calendar-address.ts'

/** GET and HEAD of a task or an event. */
export async function getEntry({ door, actor, address, headers }: Visit): Promise<DavAnswer> {
  const { segment, name } = entryAt(address)
  const [entry] = await readEntries(door.domain, actor, { segment, names: [name] })
  if (!entry) throw calendarNotFound()
  const { etag, changedAt: updatedAt } = entry
  if (isOther(headers, { etag, updatedAt })) throw entryMoved(etag)
  const told = { etag, 'last-modified': updatedAt.toUTCString() }
  if (headers['if-none-match'] !== undefined && isUnchanged(headers, { etag, updatedAt }))
    return { status: 304, headers: told }
  return { status: 200, headers: { ...told, 'content-type': 'text/calendar; charset=utf-8' }, body: entry.write() }
}
