import type { Collection } from './collection.ts'
import type { MemberEntry } from './member-entry.ts'

/** What changed in a collection since a token. */
export interface CollectionChanges {
  readonly collection: Collection
  readonly changed: readonly MemberEntry[]
  /** Names under which there is nothing any more. */
  readonly gone: readonly string[]
  /** What to ask with next. */
  readonly token: string
  /** Whether there is more to be had with the new token at once. */
  readonly isTruncated: boolean
}
