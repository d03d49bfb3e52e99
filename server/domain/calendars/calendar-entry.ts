import { createHash } from 'node:crypto'
import { type DayEvent, writeDayEvent } from '@lazo/calendar'

/** One resource of a calendar: a task or an event, under the name it has there. */
export interface CalendarEntry {
  readonly name: string
  readonly uid: string
  /** Tells its state; two entries of one tag have the same text. */
  readonly etag: string
  readonly changedAt: Date
  /** Its text, made when it is wanted. */
  write(): string
}

/** The tag of what these facts say. Pure. */
export function etagOf(facts: unknown): string {
  return `"${createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 27)}"`
}

/** A day event as a resource of its own. Pure. */
export function eventEntry(event: DayEvent): CalendarEntry {
  return {
    name: `${event.uid}.ics`,
    uid: event.uid,
    etag: etagOf(event),
    changedAt: event.stampedAt,
    write: () => writeDayEvent(event),
  }
}
