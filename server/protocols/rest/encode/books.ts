import type { book, OutputOf } from '@lazo/contract'
import type { BookView } from '#domain/books/book-view.ts'
import { isRight } from '#domain/sharing/right.ts'

type Book = OutputOf<typeof book>
type Grant = NonNullable<Book['grants']>[number]

/** A book as this door tells it. */
export function encodeBook({ bookId, grants, ...about }: BookView): Book {
  return { id: bookId, ...about, grants: grants?.flatMap(encodeGrant) ?? null }
}

function encodeGrant(grant: NonNullable<BookView['grants']>[number]): Grant[] {
  const { granteeKind, granteeId, name, allows, since, byId, byName, leftAt } = grant
  if (!isRight(allows)) return []
  const id = granteeKind === 'everyone' ? null : granteeId
  const by = { id: byId, name: byName }
  return [
    { to: granteeKind, id, name, right: allows, since: since.toISOString(), by, leftAt: leftAt?.toISOString() ?? null },
  ]
}
