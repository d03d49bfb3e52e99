import { ProductError } from '#base/errors.ts'

/** Refuses a list that is not there, or not for this actor. */
export function listNotFound(): never {
  throw new ProductError('list-not-found', 'There is no such list.')
}

/** Refuses to change what another member made. */
export function listOfAnother(): never {
  throw new ProductError('right-missing', 'Only who made a list changes it.')
}
