import { ProductError } from '#base/errors.ts'

/** The error for a session or a step of one that is not there, has ended, or is another member's. */
export function catalogueNotFound(): ProductError {
  return new ProductError('catalogue-not-found', 'There is no such session.')
}
