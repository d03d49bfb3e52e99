import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readSlugs, type StoredBook } from '#store/books/reader.ts'
import { insertBook, insertBookVersion } from '#store/books/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews } from '#store/views/writer.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { checkBookName, makeSlug } from './book-name.ts'
import { type BookView, viewBook } from './book-view.ts'

/** Makes a book of the actor's. A shared book is one meant for grants; guests have personal books only. */
export async function createBook(
  domain: Domain,
  actor: Actor,
  input: { name: string; kind?: 'personal' | 'shared' },
): Promise<BookView> {
  const name = checkBookName(input.name)
  const kind = input.kind ?? 'personal'
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    if (kind === 'shared' && actor.role === 'guest')
      throw new ProductError('right-missing', 'A guest cannot make shared books.')
    const bookId = tx.ids.next()
    await insertWithSlug(tx, { bookId, ownerId: actor.memberId, kind, name })
    const batchId = await insertBatch(tx, { kind: 'bulk', title: name })
    await insertBookVersion(tx, { bookId, act: 'create', batchId, before: null, after: { name, kind } })
    await bumpViews(tx, [actor.memberId], bookId)
    tx.ledger.noteAudit('book-created', bookId, { name, kind })
    return viewBook(tx, bookId)
  })
}

/** Of two books of one name that are made at the same moment, one waits for the other and takes the next short name. */
async function insertWithSlug(
  tx: WriteTx,
  book: Pick<StoredBook, 'bookId' | 'ownerId' | 'kind' | 'name'>,
): Promise<void> {
  const taken = await readSlugs(tx, book.ownerId)
  for (;;) {
    const slug = makeSlug(book.name, taken)
    if (await insertBook(tx, { ...book, slug })) return
    taken.add(slug)
  }
}
