import type { Book } from '#web/data/replica/messages.ts'

const RIGHTS: readonly string[] = ['edit', 'delete', 'share', 'manage']

/** The books that somebody may put contacts into; those that follow a label fill themselves. Pure. */
export function fillableBooks(books: readonly Book[]): readonly Book[] {
  return books.filter(({ kind, right }) => kind !== 'label' && RIGHTS.includes(right))
}
