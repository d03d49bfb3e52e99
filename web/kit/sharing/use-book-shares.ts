import { call } from '#web/data/api/call.ts'
import { useBooks } from '#web/data/hooks/use-books.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { rightsUpTo } from './rights.ts'
import type { Grantee, Share, Shares } from './shares.ts'

/** How a book is shared. */
export function useBookShares(bookId: string): Shares {
  const book = (useBooks() ?? []).find(({ id }) => id === bookId)
  return {
    items: book?.grants?.map(shareOf) ?? [],
    rights: book ? rightsUpTo(book.right) : [],
    mayLower: book?.right === 'manage',
    ownerId: book?.ownerId ?? null,
    give: (grantee, right) => batchOf(call('PUT', grantPath(bookId, grantee), { body: { right } })),
    takeAway: (grantee) => batchOf(call('DELETE', grantPath(bookId, grantee))),
  }
}

/** A grant as it is shown. Pure. */
export function shareOf(grant: NonNullable<Book['grants']>[number]): Share {
  const { to, id, name, right, since, by, leftAt } = grant
  return { to, id, name, right, since, by: by.name, hasLeft: leftAt !== null }
}

/** Where a grant of a book is written. Pure. */
export function grantPath(bookId: string, { to, id }: Grantee): string {
  return `/books/${bookId}/grants/${to === 'everyone' ? to : `${to}s/${id}`}`
}

/** The batch by which something is undone. */
export async function batchOf(told: Promise<unknown>): Promise<string> {
  return ((await told) as { readonly batchId: string }).batchId
}
