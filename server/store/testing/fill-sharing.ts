import { insertBook, upsertGrant } from '../books/writer.ts'
import { insertPlaces, type PlaceRow } from '../cards/writer.ts'
import { insertComment, rewriteComment } from '../comments/writer.ts'
import { insertNotifications } from '../notifications/writer.ts'
import { insertLeft } from '../sharing/left-books.ts'
import { countOpening, insertLink } from '../sharing/links.ts'
import { setForLoneCards } from '../sharing/lone-books.ts'
import { upsertRequest } from '../sharing/requests.ts'
import type { WriteTx } from '../transaction.ts'

/** Whose rows they are, and how they are named. */
interface Sharing {
  readonly workspaceId: string
  readonly ownerId: string
  readonly linkerId: string
  readonly mark: string
  readonly leftBookId: string
  readonly loneBookId: string
  readonly linkBookId: string
  readonly requestId: string
}

/** A book of the linker's that the owner was given and left. */
export async function fillLeft(tx: WriteTx, { ownerId, linkerId, leftBookId: bookId, mark }: Sharing): Promise<void> {
  await insertBook(tx, { bookId, ownerId: linkerId, kind: 'shared', name: mark, slug: `${mark}-left` })
  await upsertGrant(tx, { bookId, granteeKind: 'member', granteeId: ownerId, allows: 'view' })
  await insertLeft(tx, bookId, ownerId)
}

/** A book in which the owner shares the card alone with everyone. */
export async function fillLone(
  tx: WriteTx,
  { workspaceId, ownerId, mark, loneBookId: bookId }: Sharing,
  place: Omit<PlaceRow, 'bookId' | 'linkedBy' | 'maxRight'>,
): Promise<void> {
  await insertBook(tx, { bookId, ownerId, kind: 'shared', name: mark, slug: `${mark}-lone` })
  await setForLoneCards(tx, bookId)
  await upsertGrant(tx, { bookId, granteeKind: 'everyone', granteeId: workspaceId, allows: 'view' })
  await insertPlaces(tx, [{ ...place, bookId, linkedBy: ownerId, maxRight: 'manage' }])
}

/** What the owner asked for, and what the linker did. */
export async function fillRequests(tx: WriteTx, w: Sharing): Promise<void> {
  const asking = { askedId: null, wants: 'manage', message: w.mark }
  await upsertRequest(tx, { ...asking, requestId: w.requestId, bookId: w.linkBookId })
  const asLinker = { ...tx, actor: { ...tx.actor, memberId: w.linkerId } }
  await upsertRequest(asLinker, { ...asking, requestId: tx.ids.next(), bookId: w.loneBookId })
}

/** What the owner said to the team of the card, and said otherwise before. */
export async function fillComment(
  tx: WriteTx,
  { commentId, cardId, teamId, mark: text }: { commentId: string; cardId: string; teamId: string; mark: string },
): Promise<void> {
  const mentions = [{ kind: 'team' as const, id: teamId, name: text }]
  await insertComment(tx, { commentId, cardId, audience: 'team', teamId, text, mentions })
  await rewriteComment(tx, commentId, { text, mentions })
  const { memberId } = tx.actor
  await insertNotifications(tx, [memberId], { kind: 'mention', actorId: memberId, cardId, commentId })
}

/** A link for outsiders to a book, opened once. */
export async function fillLink(
  tx: WriteTx,
  { mark, linkId, bookId, secret }: { mark: string; linkId: string; bookId: string; secret: Buffer },
): Promise<void> {
  const opened = { passwordHash: null, language: null, expiresAt: tx.now }
  const shown = { title: mark, bookId, cardId: null, shows: [mark] }
  await insertLink(tx, { linkId, token: mark.repeat(3), secret, ...shown, ...opened })
  await countOpening(tx, linkId)
}
