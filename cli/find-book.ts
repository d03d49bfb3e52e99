import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { BookView } from '#domain/books/book-view.ts'
import { listBooks } from '#domain/books/list-books.ts'
import type { Domain } from '#domain/domain.ts'
import type { CommandLine } from './command-line.ts'

/** The book that a person names: by its name, its short name or its id. Throws `book-not-found`, and what `lookForBook` throws. */
export async function findBook(
  line: CommandLine,
  who: { domain: Domain; actor: Actor },
  name: string,
): Promise<string> {
  const found = await lookForBook(line, who, name)
  if (found) return found
  throw new ProductError('book-not-found', line.words.book.noSuchBook(name))
}

/**
 * The same, null when there is none; one's own book comes before another's of the same name. Throws `input-invalid` when several
 * of one's own, or several of others, have the name and none has it for a short name.
 */
export async function lookForBook(
  line: CommandLine,
  who: { domain: Domain; actor: Actor },
  name: string,
): Promise<string | null> {
  const books = await listBooks(who.domain, who.actor)
  const isOwn = (book: BookView) => book.ownerId === who.actor.memberId
  const exact = books.find((book) => book.bookId === name || (book.slug === name && isOwn(book)))
  if (exact) return exact.bookId
  const named = books.filter((book) => book.name === name || book.slug === name)
  const own = named.filter(isOwn)
  const [found, ...others] = own.length > 0 ? own : named
  if (others.length === 0) return found?.bookId ?? null
  const names = (own.length > 0 ? own : named).map((book) => (isOwn(book) ? book.slug : book.bookId))
  throw new ProductError('input-invalid', line.words.book.severalBooks(name, names.join(', ')), {
    facts: { field: 'book' },
  })
}
