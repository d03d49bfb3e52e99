import type { ReplicaCard } from '../replica/replica-card.ts'
import type { Entry, EntryRefusal, EntryResult } from './entry.ts'

/** Cards to which something was not done that was done to others, and why. */
export interface LeftCards {
  readonly cardIds: readonly string[]
  readonly refusal: EntryRefusal
}

/** What became of an entry that was sent. */
export type Outcome =
  /** Done, and the server told the card as it is now. */
  | { readonly kind: 'card'; readonly card: ReplicaCard; readonly result: EntryResult; readonly left?: LeftCards }
  /** Done; what it made of the cards is still to be read. */
  | { readonly kind: 'done'; readonly result: EntryResult; readonly left?: LeftCards }
  /** It must be another first: it clashes with what somebody else did, or was made on a state the server has forgotten. */
  | { readonly kind: 'changed'; readonly entry: Entry }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | LaterOutcome
  | { readonly kind: 'signed-out' }

/** Not now; after so many seconds when the server says so. */
export interface LaterOutcome {
  readonly kind: 'later'
  readonly seconds?: number
  readonly isOffline: boolean
  /** Whether the server may have done it all the same. */
  readonly mayHaveArrived: boolean
}
