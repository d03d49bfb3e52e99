import type { Actor } from '#base/actor.ts'
import type { StoredBook } from '#store/books/reader.ts'
import { readAccessWays } from '#store/sharing/access-reader.ts'
import type { Domain } from '../../domain.ts'
import { type LinkView, viewLinksTo } from '../links/link-view.ts'
import { foldWays, type MemberAccess } from './fold-ways.ts'
import { requireMayAsk } from './may-ask.ts'

/** Who can see a book. */
export interface BookAccess {
  readonly book: StoredBook
  readonly members: readonly MemberAccess[]
  /** Links by which outsiders see it. */
  readonly links: readonly LinkView[]
}

/** Who can see a book, with what right, since when and by whom. For who manages it, and of shared books for administrators. */
export async function readBookAccess(domain: Domain, actor: Actor, bookId: string): Promise<BookAccess> {
  return domain.store.read(actor, async (tx) => {
    const book = await requireMayAsk(tx, bookId)
    const members = foldWays(await readAccessWays(tx, [bookId]))
    return { book, members, links: await viewLinksTo(tx, { bookId }, domain.clock.now()) }
  })
}
