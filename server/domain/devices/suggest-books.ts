import type { Actor } from '#base/actor.ts'
import { readBooksMadeByImport } from '#store/imports/reader.ts'
import type { Domain } from '../domain.ts'
import { reachedBooks } from './device-view.ts'

/** An import of more contacts than this is a network or an archive: nobody wants it on a phone unasked. */
const MOST_UNASKED = 500

/** The books a device of the actor's may hold, and whether to offer each chosen: all but labels and what a large import made. */
export async function suggestBooks(domain: Domain, actor: Actor): Promise<{ bookId: string; isSuggested: boolean }[]> {
  return domain.store.read(actor, async (tx) => {
    const books = await reachedBooks(tx, actor.memberId)
    const bookIds = books.map((book) => book.bookId)
    const large = await readBooksMadeByImport(tx, bookIds, MOST_UNASKED)
    return books.map(({ bookId, kind }) => ({ bookId, isSuggested: kind !== 'label' && !large.has(bookId) }))
  })
}
