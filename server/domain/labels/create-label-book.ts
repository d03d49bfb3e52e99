import type { Actor } from '#base/actor.ts'
import { lockLabels } from '#store/labels/writer.ts'
import { type BookView, viewBook } from '../books/book-view.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { ensureLabelBook } from './ensure-label-book.ts'

/**
 * Makes a book of the actor's that follows a label: it holds every card that the actor sees in another book and that has the
 * keyword. There is one for each keyword, so an existing one is given as it is. `deleteBook` ends it. Throws `input-invalid`.
 */
export async function createLabelBook(domain: Domain, actor: Actor, input: { keyword: string }): Promise<BookView> {
  const bookId = await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await lockLabels(tx)
    return ensureLabelBook(tx, input.keyword)
  })
  // How many cards it holds is known once they are counted, with the commit.
  return domain.store.read(actor, (tx) => viewBook(tx, bookId))
}
