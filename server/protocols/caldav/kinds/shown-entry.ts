import type { CalendarEntry } from '#domain/calendars/calendar-entry.ts'

/** A task or an event as a calendar shows it. */
export interface ShownEntry {
  readonly entry: CalendarEntry
  /** Whether programs may change it. */
  readonly mayWrite: boolean
}
