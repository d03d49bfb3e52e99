import { readBooks } from '#store/books/reader.ts'
import { setBookDeleted } from '#store/books/writer.ts'
import { findLabelBooks } from '#store/labels/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews } from '#store/views/writer.ts'
import { checkBookName } from '../books/book-name.ts'
import { insertWithSlug } from '../books/insert-with-slug.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { followRights } from './follow-labels.ts'

/**
 * The actor's book that follows a keyword, exactly as it is written: the one there is, one that was deleted, or a new one with
 * all that the actor sees. Labels must be held. Throws `input-invalid` for a keyword that cannot be a name.
 */
export async function ensureLabelBook(tx: WriteTx, keyword: string): Promise<string> {
  const name = checkBookName(keyword)
  const ownerId = tx.actor.memberId
  const [known] = await findLabelBooks(tx, ownerId, keyword)
  if (known && !known.deletedAt) return known.bookId
  const bookId = known?.bookId ?? tx.ids.next()
  if (known) await setBookDeleted(tx, bookId, false)
  else await insertWithSlug(tx, { bookId, ownerId, kind: 'label', name, keyword })
  await fillLabelBooks(tx, ownerId)
  await bumpViews(tx, [ownerId], bookId)
  tx.ledger.noteAudit('book-created', bookId, { name, kind: 'label', keyword })
  return bookId
}

/** Lets the label books of a member hold what the member sees, whatever they held. Labels must be held. */
export async function fillLabelBooks(tx: WriteTx, ownerId: string): Promise<void> {
  const books = await readBooks(tx, [...(await bookRights(tx, ownerId)).keys()])
  for (const { bookId, kind } of books) if (kind !== 'label') await followRights(tx, bookId, [ownerId])
}
