import { readSlugs } from '#store/books/reader.ts'
import { insertBook, type NewBook } from '#store/books/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { makeSlug } from './book-name.ts'

/**
 * Inserts a book under a short name made of its name. Of two books of one name that are made at the same moment, one waits for
 * the other and takes the next short name.
 */
export async function insertWithSlug(tx: WriteTx, book: Omit<NewBook, 'slug'>): Promise<void> {
  const taken = await readSlugs(tx, book.ownerId)
  for (;;) {
    const slug = makeSlug(book.name, taken)
    if (await insertBook(tx, { ...book, slug })) return
    taken.add(slug)
  }
}
