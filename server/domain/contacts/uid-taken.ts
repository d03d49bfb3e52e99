import { ProductError } from '#base/errors.ts'
import { brokenConstraint } from '#store/translate-error.ts'

/** Turns a broken unique key of a book into `uid-taken`; throws everything else as it is. */
export function refuseTaken(thrown: unknown): never {
  const constraint = brokenConstraint(thrown)
  if (constraint?.startsWith('book_card') && constraint.includes('uid')) throw uidTaken(thrown)
  if (constraint?.startsWith('book_card') && constraint.includes('name'))
    throw new ProductError('uid-taken', 'The book already holds a card under this name.', { cause: thrown })
  throw thrown
}

/** The error for a uid that another card has in the book. */
export function uidTaken(cause?: unknown): ProductError {
  return new ProductError('uid-taken', 'The book already holds a card with this uid.', { cause })
}
