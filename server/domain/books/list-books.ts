import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { type BookView, viewBook, viewBooks } from './book-view.ts'

/** The books the actor reaches, by name. */
export async function listBooks(domain: Domain, actor: Actor): Promise<BookView[]> {
  return domain.store.read(actor, (tx) => viewBooks(tx))
}

/** One book. Throws `book-not-found`. */
export async function readBook(domain: Domain, actor: Actor, bookId: string): Promise<BookView> {
  return domain.store.read(actor, (tx) => viewBook(tx, bookId))
}
