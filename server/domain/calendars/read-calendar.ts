import type { Actor } from '#base/actor.ts'
import type { CalendarKind } from '#store/calendars/entries.ts'
import type { Domain } from '../domain.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import { calendarWords } from './calendar-words.table.ts'
import { entriesOf } from './entries-of.ts'
import { observe } from './observe.ts'
import { requireCalendar, shownCalendars } from './require-calendars.ts'

/** A calendar as a device is shown it. */
export interface Calendar {
  /** The last part of its address. */
  readonly kind: CalendarKind
  readonly name: string
  /** Changes when, and only when, something in it is otherwise. */
  readonly token: string
}

/** The calendars of the actor's device. Throws `path-not-found` when it is shown none, `sign-in-required`. */
export async function listCalendars(domain: Domain, actor: Actor): Promise<Calendar[]> {
  const kinds = await domain.store.read(actor, shownCalendars)
  const calendars: Calendar[] = []
  for (const kind of kinds) calendars.push(await tell(domain, actor, kind))
  return calendars
}

/** One of them. Throws the same. */
export async function readCalendarOf(domain: Domain, actor: Actor, segment: string): Promise<Calendar> {
  return tell(domain, actor, await domain.store.read(actor, (tx) => requireCalendar(tx, segment)))
}

/** Whether the actor's device is shown calendars at all. */
export async function hasCalendars(domain: Domain, actor: Actor): Promise<boolean> {
  try {
    return (await domain.store.read(actor, shownCalendars)).length > 0
  } catch {
    return false
  }
}

/** What stands in a calendar now; of these names, where some are given. Throws `path-not-found`, `sign-in-required`. */
export async function readEntries(
  domain: Domain,
  actor: Actor,
  { segment, names }: { segment: string; names: readonly string[] | null },
): Promise<CalendarEntry[]> {
  return domain.store.read(actor, async (tx) => entriesOf(tx, domain, await requireCalendar(tx, segment), names))
}

async function tell(domain: Domain, actor: Actor, kind: CalendarKind): Promise<Calendar> {
  const { token } = await observe(domain, actor, kind)
  return { kind, name: calendarWords[domain.language][kind], token }
}
