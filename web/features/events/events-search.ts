/** What the address of the events says beside its path. */
export interface EventsSearch {
  /** A new event is about to be noted. */
  readonly add?: 'event'
}

/** Reads what follows the question mark. Pure. */
export function readEventsSearch(given: Record<string, unknown>): EventsSearch {
  return given['add'] === 'event' ? { add: 'event' } : {}
}
