import type { StoredMember } from '#store/collections/members-reader.ts'
import { etagOf, type StandingCollection } from './collection.ts'

/** A card of a collection, without its text. */
export interface MemberEntry {
  /** The last part of its address, decoded. */
  readonly name: string
  readonly cardId: string
  readonly etag: string
  readonly updatedAt: Date
}

/** A member as its collection shows it. */
export function toEntry(collection: StandingCollection, member: StoredMember): MemberEntry {
  const { name, cardId, updatedSeconds } = member
  return { name, cardId, etag: etagOf(collection, member), updatedAt: new Date(updatedSeconds * 1000) }
}
