import { insertBookVersion } from '#store/books/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { insertWithSlug } from './insert-with-slug.ts'

/** Makes a book of the actor's as part of a batch, with which it goes again if nothing is in it by then, and gives its id. */
export async function makeBook(
  tx: WriteTx,
  { name, kind, batchId }: { name: string; kind: 'personal' | 'shared'; batchId: string },
): Promise<string> {
  const bookId = tx.ids.next()
  await insertWithSlug(tx, { bookId, ownerId: tx.actor.memberId, kind, name })
  await insertBookVersion(tx, { bookId, act: 'create', batchId, before: null, after: { name, kind } })
  tx.ledger.noteAudit('book-created', bookId, { name, kind })
  return bookId
}
