import type { Actor } from '#base/actor.ts'
import { lockBook } from '#store/books/reader.ts'
import { insertBookVersion, renameBookRow } from '#store/books/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
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
    const book = await lockBook(tx, input.bookId)
    await requireBookRight(tx, input.bookId, 'manage')
    if (!book) throw bookNotFound()
    if (book.name === name) return viewBook(tx, book.bookId)
    await renameBookRow(tx, book.bookId, name)
    const batchId = await insertBatch(tx, { kind: 'bulk', title: name })
    await insertBookVersion(tx, {
      bookId: book.bookId,
      act: 'rename',
      batchId,
      before: { name: book.name },
      after: { name },
    })
    tx.ledger.noteAudit('book-renamed', book.bookId, { from: book.name, to: name })
    return viewBook(tx, book.bookId)
  })
}
