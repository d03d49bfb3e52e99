import type { Actor } from '#base/actor.ts'
import { deleteMeetings, upsertMeetings } from '#store/calendars/meetings.ts'
import {
  type CalendarToRead,
  noteReading,
  readCalendarsToRead,
  readOwnCalendars,
} from '#store/calendars/own-calendars.ts'
import { findMeetings, sinceWhen } from '../calendars/find-meetings.ts'
import type { Domain } from '../domain.ts'
import { systemActor } from '../members/system-actor.ts'
import { failureOf, requireDoor } from './own-calendar-rules.ts'

/**
 * Reads all calendars that members of a workspace keep elsewhere, and proposes to each member the meetings of theirs. One that cannot be
 * read is noted with why, and tried again the next time. Gives how many were read.
 */
export async function readCalendarsOf(domain: Domain, workspaceId: string): Promise<number> {
  if (!domain.calendars) return 0
  const all = await domain.store.read(systemActor(workspaceId, 'job'), readCalendarsToRead)
  let read = 0
  for (const calendar of all) if (await readOne(domain, workspaceId, calendar)) read += 1
  return read
}

async function readOne(
  domain: Domain,
  workspaceId: string,
  { calendarId, memberId, accountId, role }: CalendarToRead,
): Promise<boolean> {
  const actor: Actor = { workspaceId, memberId, accountId, role, door: 'job', mayWrite: true }
  try {
    const found = await visit(domain, actor, calendarId)
    await domain.store.write(actor, async (tx) => {
      // It may have been removed meanwhile, and then nothing of it is proposed.
      if (!(await noteReading(tx, calendarId, null))) return
      await upsertMeetings(tx, calendarId, found)
      await deleteMeetings(
        tx,
        calendarId,
        found.map(({ meetingId }) => meetingId),
      )
    })
    return true
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null) throw error
    domain.log.warn({ memberId, calendarId, failure }, 'a calendar of a member could not be read')
    await domain.store.write(actor, (tx) => noteReading(tx, calendarId, failure))
    return false
  }
}

async function visit(domain: Domain, actor: Actor, calendarId: string) {
  const door = requireDoor(domain)
  const stored = (await domain.store.read(actor, readOwnCalendars)).find((one) => one.calendarId === calendarId)
  if (!stored) return []
  return findMeetings(domain, actor, await door.read(door.open(stored.sealed, calendarId), sinceWhen(domain)))
}
