import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { checkBookName } from './book-name.ts'
import { type BookView, viewBook } from './book-view.ts'
import { makeBook } from './make-book.ts'

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
    const batchId = await insertBatch(tx, { kind: 'bulk', title: name })
    return viewBook(tx, await makeBook(tx, { name, kind, batchId }))
  })
}
