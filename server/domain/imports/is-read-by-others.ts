import { readBooks, readGrants } from '#store/books/reader.ts'
import type { ReadTx } from '#store/transaction.ts'

/** Whether anybody but its owner reads a book, or the actor is not its owner. */
export async function isReadByOthers(tx: ReadTx, bookId: string): Promise<boolean> {
  const [book] = await readBooks(tx, [bookId])
  return book?.ownerId !== tx.actor.memberId || (await readGrants(tx, [bookId])).length > 0
}
