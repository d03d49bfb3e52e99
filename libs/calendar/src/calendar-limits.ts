/** How much a text may ask for before it is refused. */
export interface CalendarLimits {
  /** UTF-16 units of the whole text. */
  readonly length: number
  /** Lines with their folds undone. */
  readonly lines: number
  /** Components inside each other: a calendar, an event in it, an alarm in that. */
  readonly depth: number
}

/** What one task or event of a program may be. */
export const RESOURCE_LIMITS: CalendarLimits = { length: 256 * 1024, lines: 5_000, depth: 6 }

/** What a whole calendar of years may be. */
export const FILE_LIMITS: CalendarLimits = { length: 32 * 2 ** 20, lines: 1_000_000, depth: 6 }
