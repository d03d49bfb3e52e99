/** What the address of the members says beside its path. */
export interface MembersSearch {
  /** Whether somebody is about to be invited. */
  readonly invite?: true
}

/** Reads what follows the question mark. Pure. */
export function readMembersSearch(given: Record<string, unknown>): MembersSearch {
  return given['invite'] === true ? { invite: true } : {}
}
