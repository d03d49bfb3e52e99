import { ProductError } from '#base/errors.ts'
import { type ListedLink, readLinks, readLinksTo } from '#store/sharing/links.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookRights } from '../book-rights.ts'
import { reaches } from '../right.ts'

/** A link as it is listed: to its maker whole, to others who manage what it shows without its token. */
export interface LinkView extends Omit<ListedLink, 'secret' | 'passwordHash' | 'token' | 'homeBookId' | 'revokedAt'> {
  /** Null for others than its maker. */
  readonly token: string | null
  readonly hasPassword: boolean
  readonly isExpired: boolean
}

/** The links of the actor and those to what the actor manages, newest first; one when it is named. */
export async function viewLinks(tx: ReadTx, now: Date, only: string | null = null): Promise<LinkView[]> {
  const rights = await bookRights(tx)
  const managed = [...rights].filter(([, right]) => reaches(right, 'manage')).map(([bookId]) => bookId)
  const links = await readLinks(tx, managed, only)
  return links.map((link) => viewLink(link, tx.actor.memberId, now))
}

function viewLink(link: ListedLink, memberId: string, now: Date): LinkView {
  const { linkId, ownerId, ownerName, title, bookId, cardId, of, shows, language, createdAt, expiresAt } = link
  const about = { linkId, ownerId, ownerName, title, bookId, cardId, of, shows, language, createdAt, expiresAt }
  const { token, passwordHash, openings, lastAt } = link
  return {
    ...about,
    openings,
    lastAt,
    token: ownerId === memberId ? token : null,
    hasPassword: passwordHash !== null,
    isExpired: expiresAt <= now,
  }
}

/** The links that show one book, or one card alone, whoever made them. The right to ask is the caller's. */
export async function viewLinksTo(
  tx: ReadTx,
  to: { bookId: string } | { cardId: string },
  now: Date,
): Promise<LinkView[]> {
  return (await readLinksTo(tx, to)).map((link) => viewLink(link, tx.actor.memberId, now))
}

/** One link. Throws `link-not-found`. */
export async function requireLink(tx: ReadTx, linkId: string, now: Date): Promise<LinkView> {
  const [link] = await viewLinks(tx, now, linkId)
  if (!link) throw new ProductError('link-not-found', 'There is no such link.')
  return link
}
