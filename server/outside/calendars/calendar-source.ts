/** Where somebody's calendar is, and with what it is opened. */
export interface CalendarSource {
  /** Of an iCalendar file, of a CalDAV calendar, or of a CalDAV server. */
  readonly address: string
  readonly user: string | null
  readonly password: string | null
}
