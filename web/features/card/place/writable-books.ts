import type { Book } from '#web/data/replica/messages.ts'

const RIGHTS: readonly string[] = ['edit', 'delete', 'share', 'manage']

/** The books that cards can be put into, and those that hold the card already. Pure. */
export function writableBooks(books: readonly Book[], held: readonly string[] = []): Book[] {
  return books.filter(({ id, kind, right }) => held.includes(id) || (kind !== 'label' && RIGHTS.includes(right)))
}
