/** Who takes part in an event. */
export interface Attendee {
  /** In small letters. */
  readonly email: string
  readonly name: string | null
  readonly isDeclined: boolean
}

/** One time that an event of somebody's calendar takes place. */
export interface CalendarEvent {
  /** The same for this time of this event, whenever and from wherever it is read. */
  readonly key: string
  readonly start: Date
  /** Zero for whole days. */
  readonly minutes: number
  readonly isAllDay: boolean
  readonly summary: string
  readonly location: string | null
  /** Whether it names a place on the net where people see each other. */
  readonly isOnline: boolean
  readonly isCancelled: boolean
  /** Who takes part, whoever called it together among them. */
  readonly attendees: readonly Attendee[]
}

/** Which times are wanted. */
export interface EventWindow {
  readonly from: Date
  readonly to: Date
  /** Where clocks stand that say nothing of it, as an IANA name. */
  readonly zone: string
}
