import type { book, OutputOf } from '@lazo/contract'
import type { BookView } from '#domain/books/book-view.ts'
import { isRight } from '#domain/sharing/right.ts'

type Book = OutputOf<typeof book>
type Grant = NonNullable<Book['grants']>[number]

/** A book as this door tells it. */
export function encodeBook({ bookId, name, kind, keyword, slug, ownerId, right, cards, grants }: BookView): Book {
  return { id: bookId, name, kind, keyword, slug, ownerId, right, cards, grants: grants?.flatMap(encodeGrant) ?? null }
}

function encodeGrant({ granteeKind, granteeId, allows }: NonNullable<BookView['grants']>[number]): Grant[] {
  if (!isRight(allows)) return []
  return [{ to: granteeKind, id: granteeKind === 'everyone' ? null : granteeId, right: allows }]
}
