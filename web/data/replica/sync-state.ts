/** How this browser stands to the server, as a person is told. */
export interface SyncState {
  /** `loading` with all cards here means that changes are coming in. */
  readonly kind: 'loading' | 'conflicts' | 'offline' | 'sending' | 'waiting' | 'in-sync'
  /** Edits that are not at the server yet. */
  readonly waiting: number
  /** Edits that met somebody else's and wait for a choice. */
  readonly conflicts: number
  /** Edits that the server refused, kept until the person has seen them. */
  readonly refused: number
  /** How much of the cards is here, from 0 to 1. */
  readonly loaded: number
  /** Cards here. */
  readonly cards: number
  /** Whether there are more cards than this browser keeps: search asks the server for the rest. */
  readonly isPartial: boolean
  /** False where the browser keeps nothing (private windows): all is in memory until the tab closes. */
  readonly isKept: boolean
  /** When the server was last heard, in milliseconds; null when it is not known. */
  readonly metAt: number | null
}

/** What the state is told from. */
export type SyncFacts = Omit<SyncState, 'kind'> & {
  readonly isOffline: boolean
  readonly inFlight: number
  /** Whether the server may have more than is here: while much comes in, and until it was asked again. */
  readonly isBehind: boolean
}

/** The state before anything is known. */
export const UNKNOWN_STATE: SyncState = {
  kind: 'loading',
  waiting: 0,
  conflicts: 0,
  refused: 0,
  loaded: 0,
  cards: 0,
  isPartial: false,
  isKept: true,
  metAt: null,
}

/** The one word for how things stand: what a person must act on goes first. Pure. */
export function tellState(facts: SyncFacts): SyncState {
  const { isOffline: _, inFlight: __, isBehind: ___, ...told } = facts
  return { kind: kindOf(facts), ...told }
}

function kindOf(facts: SyncFacts): SyncState['kind'] {
  if (facts.conflicts > 0) return 'conflicts'
  if (facts.isOffline) return 'offline'
  if (facts.loaded < 1 || facts.isBehind) return 'loading'
  if (facts.inFlight > 0) return 'sending'
  return facts.waiting > 0 ? 'waiting' : 'in-sync'
}
