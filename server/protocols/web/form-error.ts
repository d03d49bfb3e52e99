import { isProductError, type ProductError } from '#base/errors.ts'

/** What a person can mend, to be said above the form. Trouble of the server is not theirs and is thrown on. */
export function formError(thrown: unknown): ProductError {
  if (isProductError(thrown) && thrown.kind !== 'unavailable') return thrown
  throw thrown
}
