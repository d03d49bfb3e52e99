import { type CardFilter, checkFilter, FilterError } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'

/** Takes a filter from outside. Throws `filter-invalid` that names the place: `all/2/name`. */
export function readFilter(value: unknown): CardFilter {
  try {
    return checkFilter(value)
  } catch (error) {
    if (!(error instanceof FilterError)) throw error
    throw new ProductError('filter-invalid', error.message, { facts: { path: error.path } })
  }
}
