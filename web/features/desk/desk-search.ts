const STATES = ['new', 'planned', 'answered', 'merged', 'spam'] as const

/** What the address of the desk says beside its path. */
export interface DeskSearch {
  /** Which entries are shown; those that wait unless said. */
  readonly state?: (typeof STATES)[number]
  /** What is about to be added: somebody noted by hand, or business cards. */
  readonly add?: 'note' | 'scan'
  /** At which event those came in who are looked over one after the other. */
  readonly event?: string
}

/** The states in the order in which they are offered. */
export const DESK_STATES: readonly NonNullable<DeskSearch['state']>[] = STATES

/** Reads what follows the question mark. Pure. */
export function readDeskSearch(given: Record<string, unknown>): DeskSearch {
  const state = STATES.find((one) => one === given['state'])
  const add = (['note', 'scan'] as const).find((one) => one === given['add'])
  const event = typeof given['event'] === 'string' ? given['event'] : undefined
  return { ...(state && { state }), ...(add && { add }), ...(event && { event }) }
}
