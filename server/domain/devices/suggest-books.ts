import type { Actor } from '#base/actor.ts'
import { readBooksMadeByImport } from '#store/imports/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { reachedBooks } from './device-view.ts'

/** A book that a device may hold. */
export interface BookSuggestion {
  readonly bookId: string
  /** Whether to offer it chosen: not so for labels, nor for what an import of more than 500 contacts made. */
  readonly isSuggested: boolean
}

/** An import of more contacts than this is a network or an archive: nobody wants it on a phone unasked. */
const MOST_UNASKED = 500

/** The books that a device of the actor's may hold. */
export async function suggestBooks(domain: Domain, actor: Actor): Promise<BookSuggestion[]> {
  return domain.store.read(actor, suggestedBooks)
}

/** The same within a transaction. */
export async function suggestedBooks(tx: ReadTx): Promise<BookSuggestion[]> {
  const books = await reachedBooks(tx, tx.actor.memberId)
  const bookIds = books.map((book) => book.bookId)
  const large = await readBooksMadeByImport(tx, bookIds, MOST_UNASKED)
  return books.map(({ bookId, kind }) => ({ bookId, isSuggested: kind !== 'label' && !large.has(bookId) }))
}
