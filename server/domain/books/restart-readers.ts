import { readHiddenFields } from '#store/books/hidden-fields.ts'
import { readBooks } from '#store/books/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews, bumpViewsBeside, readBooksBeside } from '#store/views/writer.ts'
import { readersOf } from './readers-of.ts'

/** Lets everybody start over who reads cards of a book, there or by a link elsewhere: what they are shown of them is something else now. */
export async function restartReaders(tx: WriteTx, homeBookId: string): Promise<void> {
  const bookIds = [homeBookId, ...(await readBooksBeside(tx, homeBookId))]
  for (const { bookId, ownerId } of await readBooks(tx, bookIds))
    await bumpViews(tx, await readersOf(tx, bookId, ownerId), bookId)
}

/** The same for members of whom something else is hidden now, such as one who is a guest no more: in all books that hide anything. */
export async function restartMembers(tx: WriteTx, memberIds: readonly string[]): Promise<void> {
  for (const bookId of (await readHiddenFields(tx)).keys()) {
    await bumpViews(tx, memberIds, bookId)
    await bumpViewsBeside(tx, memberIds, bookId)
  }
}
