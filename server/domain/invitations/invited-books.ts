import { ProductError } from '#base/errors.ts'
import { lockBook, readBooks } from '#store/books/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { StoredInvitation } from '#store/invitations/reader.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import { bookNotFound, bookRights, requireBookRight } from '../sharing/book-rights.ts'
import { isRight, lowerOf, type Right, rankOf, reaches } from '../sharing/right.ts'
import { writeGrant } from '../sharing/set-grant.ts'

/** A book that somebody is to have, and with which right. */
export interface InvitedBook {
  readonly bookId: string
  readonly allows: Right
}

/** Refuses books that the actor may not share, and rights above their own. Throws the errors of rights, `grant-too-high`, `book-follows-label`. */
export async function requireGivable(tx: ReadTx, books: readonly InvitedBook[]): Promise<void> {
  if (new Set(books.map(({ bookId }) => bookId)).size < books.length)
    throw new ProductError('input-invalid', 'A book is named twice.', { facts: { field: 'books' } })
  const known = new Map(
    (
      await readBooks(
        tx,
        books.map(({ bookId }) => bookId),
      )
    ).map((book) => [book.bookId, book]),
  )
  for (const { bookId, allows } of books) {
    const held = await requireBookRight(tx, bookId, 'share')
    const kind = known.get(bookId)?.kind
    if (kind === undefined) throw bookNotFound()
    if (kind === 'label')
      throw new ProductError('book-follows-label', 'This book follows a label: it is yours alone and cannot be shared.')
    if (rankOf(allows) > rankOf(held))
      throw new ProductError('grant-too-high', `You may not give the right to ${allows}; yours is to ${held}.`, {
        facts: { held, wanted: allows },
      })
  }
}

/** Holds the books of an invitation, in the order of their ids, before anything is given. */
export async function holdInvitedBooks(tx: WriteTx, { books }: StoredInvitation): Promise<void> {
  for (const bookId of books.map((book) => book.bookId).sort()) await lockBook(tx, bookId)
}

/** The books that an invitation gives now: with no more than whoever invited holds, and nothing of what they may not share any more. */
export async function readGivenBooks(
  tx: ReadTx,
  { invitedBy, books }: StoredInvitation,
): Promise<(InvitedBook & { readonly name: string })[]> {
  if (books.length === 0) return []
  const rights = await bookRights(tx, invitedBy)
  return books.flatMap(({ bookId, name, allows }) => {
    const held = rights.get(bookId)
    const given = held && reaches(held, 'share') && isRight(allows) ? lowerOf(held, allows) : null
    return given ? [{ bookId, name, allows: given }] : []
  })
}

/** Gives the actor, who joins, the books of their invitation, as an act of whoever invited. The books are held. */
export async function giveInvitedBooks(tx: WriteTx, invitation: StoredInvitation): Promise<void> {
  const inviter: WriteTx = { ...tx, actor: { ...tx.actor, memberId: invitation.invitedBy } }
  for (const { bookId, name, allows: given } of await readGivenBooks(tx, invitation)) {
    const target = { bookId, granteeKind: 'member' as const, granteeId: tx.actor.memberId }
    const batchId = await insertBatch(inviter, { kind: 'bulk', title: name })
    await writeGrant(inviter, target, { before: null, after: given, batchId })
    const { invitationId } = invitation
    tx.ledger.noteAudit('grant-changed', bookId, { ...target, from: null, to: given, invitationId })
  }
}
