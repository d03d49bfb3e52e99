import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockBook, type StoredBook } from '#store/books/reader.ts'
import { insertBookVersion } from '#store/books/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
import { lockLabels } from '#store/labels/writer.ts'
import { deleteLeft, insertLeft, type LeftBook, readLeftBooks } from '#store/sharing/left-books.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews, bumpViewsBeside } from '#store/views/writer.ts'
import type { Domain } from '../domain.ts'
import { followRights } from '../labels/follow-labels.ts'
import { bookNotFound, bookRights, requireWriting } from './book-rights.ts'
import { lowerLinks } from './lower-links.ts'

/**
 * Lets the actor out of a book that others give them, by whatever grants: it is gone from their lists and devices, and links that they
 * made of its cards end. The grants stay as they are, so that its owner sees who left, and coming back gives what they give by then.
 * A new grant to the member ends it too. Gives the batch. Throws `book-not-found`, `owner-stays` for who owns it.
 */
export async function leaveBook(domain: Domain, actor: Actor, bookId: string): Promise<{ batchId: string }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const book = await lockBook(tx, bookId)
    if (!book || !(await bookRights(tx)).has(bookId)) throw bookNotFound()
    if (book.ownerId === actor.memberId)
      throw new ProductError('owner-stays', 'This book is yours. Hand it over first, or delete it.')
    const batchId = await insertBatch(tx, { kind: 'bulk', title: book.name })
    await setLeft(tx, book, { isLeft: true, batchId })
    return { batchId }
  })
}

/** The books that the actor left and may come back to, by name. */
export async function listLeftBooks(domain: Domain, actor: Actor): Promise<LeftBook[]> {
  return domain.store.read(actor, readLeftBooks)
}

/** Lets the actor into a book again that they had left, as far as grants go now. Gives the batch. Throws `book-not-found`. */
export async function returnToBook(domain: Domain, actor: Actor, bookId: string): Promise<{ batchId: string }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const book = await lockBook(tx, bookId)
    const isOpen = (await readLeftBooks(tx)).some((left) => left.bookId === bookId)
    if (!book || !isOpen) throw bookNotFound()
    const batchId = await insertBatch(tx, { kind: 'bulk', title: book.name })
    await setLeft(tx, book, { isLeft: false, batchId })
    return { batchId }
  })
}

/** Writes that the actor left a locked book or came back to it, with all that follows from it. */
export async function setLeft(
  tx: WriteTx,
  { bookId, name }: Pick<StoredBook, 'bookId' | 'name'>,
  { isLeft, batchId }: { isLeft: boolean; batchId: string },
): Promise<void> {
  const { memberId } = tx.actor
  await lockLabels(tx)
  const isChanged = isLeft ? await insertLeft(tx, bookId, memberId) : await deleteLeft(tx, bookId, memberId)
  if (!isChanged) return
  await lowerLinks(tx, bookId, [memberId], batchId)
  await followRights(tx, bookId, [memberId])
  await bumpViews(tx, [memberId], bookId)
  await bumpViewsBeside(tx, [memberId], bookId)
  const [before, after] = [{ isLeft: !isLeft }, { isLeft }]
  await insertBookVersion(tx, { bookId, act: 'leave', batchId, before, after })
  tx.ledger.noteAudit(isLeft ? 'book-left' : 'book-entered', bookId, { name, batchId })
}
