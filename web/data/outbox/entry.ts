import type { Card, PatchObject } from '@lazo/jscontact'
import type { ConflictField } from '../replica/open-card.ts'
import type { Action } from './action.ts'

/** An action on its way to the server. */
export interface Entry {
  /** Counts up: entries of one card are sent in this order. */
  readonly id: number
  readonly action: Action
  /** The cards it is about. */
  readonly cardIds: readonly string[]
  /** When the person did it, in milliseconds. */
  readonly at: number
  readonly state: EntryState
  /** Whether a tab is sending it at this moment. */
  readonly isSending: boolean
  /** When a tab last took it up, in milliseconds. */
  readonly claimedAt?: number
  /** Whether an earlier try may have come to the server, so that only its answer was lost. */
  readonly mayHaveArrived?: boolean
  /** How often it was tried in vain. */
  readonly tries: number
  /** Not before this moment, in milliseconds. */
  readonly notBefore: number
  /** The state of the card that an edit was made on; null for other actions. */
  readonly base: EditBase | null
  /** The way back from a change of the own layer, over the card as it was seen. */
  readonly reverse?: PatchObject | null
  /** Where it met somebody else's edit, and the server's card of that moment. */
  readonly conflict: EntryConflict | null
  /** Why the server refused it. */
  readonly refusal: EntryRefusal | null
}

/**
 * `waiting` to be sent, `conflict` waits for a choice, `sent` until the server's word about its cards is here,
 * `refused` until the person has seen it.
 */
type EntryState = 'waiting' | 'conflict' | 'sent' | 'refused'

/** What an edit was made on. The ETag is null while an earlier edit of the same card is not at the server. */
export interface EditBase {
  readonly etag: string | null
  readonly shared: Card
}

/** What clashes, and the state it clashes with. */
interface EntryConflict {
  readonly fields: readonly ConflictField[]
  readonly etag: string
  readonly theirs: Card
}

/** The server's no, in words for the person. */
export interface EntryRefusal {
  readonly code: string
  readonly message: string
}

/** An edit that the server refused, as it is told: what was lost stays here to be copied. */
export interface Refusal extends EntryRefusal {
  readonly entryId: number
  readonly action: Action
  readonly at: number
  /** What the card is called, as far as it is known here. */
  readonly display: string
}

/** Something that did not reach the server yet, or that it refused, as a list of it shows it. */
export interface OutboxItem {
  readonly entryId: number
  readonly state: Exclude<EntryState, 'sent'>
  readonly action: Action
  readonly at: number
  /** What the first of its cards is called, as far as it is known here. */
  readonly display: string
  readonly refusal: EntryRefusal | null
  readonly fields: readonly ConflictField[]
}

/** What the server made of an entry: by this it is taken back. */
export interface EntryResult {
  readonly versionId?: string | null
  readonly batchId?: string
  /** The id a new card got. */
  readonly cardId?: string
  /** The server did not do it: there is nothing to take back. */
  readonly isRefused?: boolean
  /** The way back of an own layer, or what is shown of an undo until it is done. */
  readonly reverse?: PatchObject
}
