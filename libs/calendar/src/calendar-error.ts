/** What is wrong with a text: no calendar at all, too much of one, or nothing in it of the kind that is wanted. */
export type CalendarErrorCode = 'unreadable' | 'too-large' | 'other-kind'

/** A text that cannot be taken as what it was given for. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError'
  readonly code: CalendarErrorCode

  constructor(code: CalendarErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
