import type { CollectionAsked } from '#store/collections/collections-asked.ts'

const OTHERS = /^(.+)\.([0-9a-f]{12})$/

/** Whether a short name could be taken for the address of somebody else's book; no book of one's own may have such a one. */
export function looksLikeOthers(slug: string): boolean {
  return OTHERS.test(slug)
}

/** The last part of the address of a book as this member sees it: its short name, with the end of its id when it is another's. */
export function segmentOf(book: { slug: string; bookId: string; ownerId: string }, memberId: string): string {
  return book.ownerId === memberId ? book.slug : `${book.slug}.${book.bookId.slice(-12)}`
}

/** Which book the last part of an address asks for. */
export function readSegment(segment: string): CollectionAsked {
  const match = OTHERS.exec(segment)
  return match ? { of: 'others', slug: match[1]!, idEnd: match[2]! } : { of: 'own', slug: segment }
}
