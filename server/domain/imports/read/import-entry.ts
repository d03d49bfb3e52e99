import { createHash } from 'node:crypto'
import type { Card } from '@lazo/jscontact'

/** One row or card of a file, read but not yet compared with anything. */
export interface ImportEntry {
  /** Where it begins in the file, from 1. */
  readonly line: number
  /** What identifies it within its source: an id of the source, its uid, else its own text. */
  readonly rowKey: string
  /** SHA-256 of its text: equal when it says the same as last time. */
  readonly rowHash: Buffer
  /** Null when it is no contact; `reason` says why. */
  readonly card: (Card & { uid: string }) | null
  /** Whether the uid came from the file. */
  readonly hasOwnUid: boolean
  readonly warnings: readonly string[]
  readonly reason: string | null
  readonly text: string
}

/** What a reader knows of one entry before it is given its identity. */
export interface Draft {
  readonly line: number
  readonly text: string
  readonly sourceKey: string | null
  readonly card: Card | null
  readonly hasOwnUid: boolean
  readonly warnings: readonly string[]
  readonly reason: string | null
}

const LONGEST_TEXT = 2_000

/** Gives a draft its identity within the source. Pure. */
export function identify(draft: Draft): ImportEntry {
  const rowHash = createHash('sha256').update(draft.text).digest()
  const uid = draft.card?.uid
  const own = draft.hasOwnUid && uid !== undefined ? `uid:${uid}` : `hash:${rowHash.toString('base64url')}`
  return {
    ...draft,
    card: draft.card as (Card & { uid: string }) | null,
    rowKey: draft.sourceKey === null ? own : `key:${draft.sourceKey}`,
    rowHash,
    text: draft.text.slice(0, LONGEST_TEXT),
  }
}
