import { ProductError } from '#base/errors.ts'
import type { CalendarDoor } from '#outside/calendars/calendar-door.ts'
import type { StoredOwnCalendar } from '#store/calendars/own-calendars.ts'
import type { Domain } from '../domain.ts'

/** More than anybody keeps. */
export const MOST_CALENDARS = 10

/** The error for a calendar elsewhere that is not there, or not this actor's. */
export function ownCalendarNotFound(): ProductError {
  return new ProductError('own-calendar-not-found', 'There is no such calendar of yours.')
}

/** The door outward. Throws `calendar-unreachable` where this server reads no calendars. */
export function requireDoor({ calendars }: Pick<Domain, 'calendars'>): CalendarDoor {
  if (!calendars) throw new ProductError('calendar-unreachable', 'This server reads no calendars elsewhere.')
  return calendars
}

/** What a reading failed by, as it is kept; null for what is no failure of the calendar. Pure. */
export function failureOf(error: unknown): StoredOwnCalendar['failure'] {
  if (!(error instanceof ProductError)) return null
  if (error.code === 'calendar-unreadable') return 'unreadable'
  if (error.code === 'secret-lost') return 'refused'
  if (error.code !== 'calendar-unreachable') return null
  const { status } = error.facts
  return status === 401 || status === 403 ? 'refused' : 'unreachable'
}
