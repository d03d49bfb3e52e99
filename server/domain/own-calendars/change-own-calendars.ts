import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { checkLabel } from '#base/label.ts'
import { deleteMeetings, upsertMeetings } from '#store/calendars/meetings.ts'
import {
  deleteOwnCalendar,
  insertOwnCalendar,
  noteReading,
  readOwnCalendars,
  type StoredOwnCalendar,
} from '#store/calendars/own-calendars.ts'
import { lockOwnLists } from '#store/lists/reader.ts'
import { findMeetings, sinceWhen } from '../calendars/find-meetings.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { MOST_CALENDARS, ownCalendarNotFound, requireDoor } from './own-calendar-rules.ts'

/** A calendar elsewhere that is to be read every hour. */
export interface NewOwnCalendar {
  readonly name: string
  /** Of an iCalendar file, of a CalDAV calendar, or of a CalDAV server. */
  readonly address: string
  readonly user: string | null
  readonly password: string | null
}

/** The actor's calendars elsewhere, oldest first. */
export async function listOwnCalendars(domain: Domain, actor: Actor): Promise<StoredOwnCalendar[]> {
  return domain.store.read(actor, readOwnCalendars)
}

/**
 * Reads a calendar of the actor's elsewhere, and from now on every hour; only what can be read is kept. Nothing within the house is ever
 * asked. Throws `input-invalid`, `too-many-calendars`, `calendar-unreachable`, `calendar-unreadable`.
 */
export async function addOwnCalendar(domain: Domain, actor: Actor, input: NewOwnCalendar): Promise<StoredOwnCalendar> {
  const door = requireDoor(domain)
  const name = checkLabel(input.name, 'A calendar', ', such as “Work”')
  const url = door.addressOf(input.address)
  if (!url)
    throw new ProductError('input-invalid', 'Calendars are read on the open net alone, by https.', {
      facts: { field: 'address' },
    })
  await domain.store.read(actor, requireRoom)
  const source = { address: url.href, user: input.user, password: input.password }
  const found = await findMeetings(domain, actor, await door.read(source, sinceWhen(domain)))
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await lockOwnLists(tx)
    await requireRoom(tx)
    const calendarId = tx.ids.next()
    await insertOwnCalendar(tx, { calendarId, name, host: url.host, sealed: door.seal(source, calendarId) })
    await upsertMeetings(tx, calendarId, found)
    await noteReading(tx, calendarId, null)
    tx.ledger.noteAudit('own-calendar-added', calendarId)
    return (await readOwnCalendars(tx)).find((one) => one.calendarId === calendarId)!
  })
}

/** Reads a calendar no more, and takes back what was proposed of it; what was refused stays so. Throws `own-calendar-not-found`. */
export async function removeOwnCalendar(domain: Domain, actor: Actor, calendarId: string): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    if (!isId(calendarId)) throw ownCalendarNotFound()
    await deleteMeetings(tx, calendarId, [])
    if (!(await deleteOwnCalendar(tx, calendarId))) throw ownCalendarNotFound()
    tx.ledger.noteAudit('own-calendar-removed', calendarId)
  })
}

async function requireRoom(tx: Parameters<typeof readOwnCalendars>[0]): Promise<void> {
  if ((await readOwnCalendars(tx)).length < MOST_CALENDARS) return
  throw new ProductError('too-many-calendars', `There are ${MOST_CALENDARS} already. Remove one first.`, {
    facts: { limit: MOST_CALENDARS },
  })
}
