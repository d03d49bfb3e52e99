import type { Actor } from '#base/actor.ts'
import { lockBook } from '#store/books/reader.ts'
import { insertBookVersion, renameBookRow } from '#store/books/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { bookNotFound, requireBookRight, requireWriting } from '../sharing/book-rights.ts'
import { checkBookName } from './book-name.ts'
import { type BookView, viewBook } from './book-view.ts'

/** Gives a book another name; its address stays. Needs `manage`. */
export async function renameBook(
  domain: Domain,
  actor: Actor,
  input: { bookId: string; name: string },
): Promise<BookView> {
  const name = checkBookName(input.name)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await renameIn(tx, input.bookId, name)
    return viewBook(tx, input.bookId)
  })
}

/** The same within a transaction; the name is checked. Gives the name it had. */
export async function renameIn(tx: WriteTx, bookId: string, name: string): Promise<string> {
  const book = await lockBook(tx, bookId)
  await requireBookRight(tx, bookId, 'manage')
  if (!book) throw bookNotFound()
  if (book.name === name) return name
  await renameBookRow(tx, bookId, name)
  const batchId = await insertBatch(tx, { kind: 'bulk', title: name })
  await insertBookVersion(tx, { bookId, act: 'rename', batchId, before: { name: book.name }, after: { name } })
  tx.ledger.noteAudit('book-renamed', bookId, { from: book.name, to: name })
  return book.name
}
