/** What the address of the self-check says beside its path. */
export interface SelfCheckSearch {
  /** The question that is open, or the report; where one left off when it is not said. */
  readonly step?: string
}

/** Reads what follows the question mark. Pure. */
export function readSelfCheckSearch(given: Record<string, unknown>): SelfCheckSearch {
  const { step } = given
  return typeof step === 'string' && /^[a-z]{1,20}$/.test(step) ? { step } : {}
}
