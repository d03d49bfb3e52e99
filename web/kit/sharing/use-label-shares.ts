import { call } from '#web/data/api/call.ts'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { rightsUpTo } from './rights.ts'
import type { Shares } from './shares.ts'
import { batchOf, grantPath, shareOf } from './use-book-shares.ts'

/** How the member who is signed in shares a label: by a book of theirs, which comes with the first and goes with the last. */
export function useLabelShares(keyword: string): Shares {
  const { memberId } = useMe()
  const own = (useBooks() ?? []).find(
    (book) => book.kind === 'shared' && book.keyword === keyword && book.ownerId === memberId,
  )
  const grants = own?.grants ?? []
  return {
    items: grants.map(shareOf),
    rights: rightsUpTo('manage'),
    mayLower: true,
    ownerId: memberId,
    give: ({ to, id }, right) => batchOf(call('POST', '/labels/shares', { body: { keyword, to, id, right } })),
    takeAway: (grantee) =>
      batchOf(call('DELETE', grants.length > 1 ? grantPath(own!.id, grantee) : `/books/${own!.id}`)),
  }
}
