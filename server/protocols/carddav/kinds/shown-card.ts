import type { Collection } from '#domain/collections/collection.ts'
import type { MemberEntry } from '#domain/collections/member-entry.ts'
import type { Resource } from '#domain/collections/resource.ts'

/** A card as a book shows it. */
export interface ShownCard {
  readonly entry: MemberEntry
  readonly book: Collection
  /** Known where its text was read. */
  readonly whole?: WholeCard
}

/** What only a card tells that was read with its text. */
interface WholeCard {
  readonly createdAt: Date
  /** The length of its text in octets. */
  readonly size: number
}

/** A card with as much as was read of it; its text is not held on to. */
export function showCard(book: Collection, read: MemberEntry | Resource): ShownCard {
  if (!('text' in read)) return { book, entry: read }
  const { text, version: _, createdAt, ...entry } = read
  return { book, entry, whole: { createdAt, size: Buffer.byteLength(text) } }
}
