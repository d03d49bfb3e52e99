/** What one may know of a person, in the order in which it comes up between people. */
export const FACT_KINDS = ['work', 'interest', 'project', 'family'] as const

/** One of them. */
export type FactKind = (typeof FACT_KINDS)[number]

/**
 * The one thing to ask the next time, given what is known and how many talks there have been; null for nothing. Each talk has its turn
 * in a round: so it is never the same as the last time, and where much is known there is mostly nothing to ask.
 */
export function askNext(known: Iterable<string>, talks: number): FactKind | null {
  const turn = FACT_KINDS[talks % FACT_KINDS.length]!
  return new Set(known).has(turn) ? null : turn
}
