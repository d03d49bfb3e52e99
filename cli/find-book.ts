import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { listBooks } from '#domain/books/list-books.ts'
import type { Domain } from '#domain/domain.ts'
import type { CommandLine } from './command-line.ts'

/** The book that a person names: by its name, its short name or its id. Throws `book-not-found`. */
export async function findBook(
  line: CommandLine,
  who: { domain: Domain; actor: Actor },
  name: string,
): Promise<string> {
  const found = await lookForBook(who, name)
  if (found) return found
  throw new ProductError('book-not-found', line.words.book.noSuchBook(name))
}

/** The same, null when there is none; one's own book comes before another's of the same name. */
export async function lookForBook(who: { domain: Domain; actor: Actor }, name: string): Promise<string | null> {
  const books = await listBooks(who.domain, who.actor)
  const named = books.filter((book) => book.name === name || book.slug === name || book.bookId === name)
  const own = named.find((book) => book.ownerId === who.actor.memberId)
  return (own ?? named[0])?.bookId ?? null
}
