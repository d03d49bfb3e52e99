import type { Book } from './messages.ts'

/** Rises whenever the form of kept cards or lines changes: what is older is made anew. */
export const LINES_VERSION = 8

/** Where a replica stands. */
export interface ReplicaMeta {
  /** The form of the lines. */
  readonly linesVersion: number
  /** In which country the lines read phone numbers. */
  readonly region: string
  /** What to ask with next; null before a load began. */
  readonly token: string | null
  /** The last card of a load that has not ended. */
  readonly after: string | null
  /** Counts the loads: cards of older ones are gone when a load ends. */
  readonly generation: number
  readonly isComplete: boolean
  /** Whether the ceiling was reached, so that not all cards are here. */
  readonly isPartial: boolean
  /** About how many cards there will be. */
  readonly expected: number
  /** How many cards of this load are here. */
  readonly loaded: number
  /** When the server was last heard, in milliseconds. */
  readonly metAt: number
  /** The books of then. */
  readonly books: readonly Book[] | null
}

/** A replica that knows nothing yet. */
export function emptyMeta(region: string, now: number): ReplicaMeta {
  return {
    linesVersion: LINES_VERSION,
    region,
    token: null,
    after: null,
    generation: 1,
    isComplete: false,
    isPartial: false,
    expected: 0,
    loaded: 0,
    metAt: now,
    books: null,
  }
}

/** The same replica at the start of another load, after the server said that it cannot be continued. Pure. */
export function startedOver(meta: ReplicaMeta): ReplicaMeta {
  return {
    ...meta,
    token: null,
    after: null,
    generation: meta.generation + 1,
    isComplete: false,
    isPartial: false,
    expected: 0,
    loaded: 0,
  }
}

/** How much of a load is here, from 0 to 1. Never 1 before its end. Pure. */
export function loadedShare({ isComplete, loaded, expected }: ReplicaMeta): number {
  if (isComplete) return 1
  return expected === 0 ? 0 : Math.min(0.99, loaded / expected)
}
