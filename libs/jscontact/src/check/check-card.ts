import { isJsonObject } from '../json-object.ts'
import type { CardProblem } from '../problem.ts'
import { cardType } from '../schema.table.ts'
import type { Card } from '../types.ts'
import { checkLocalizations } from './check-localizations.ts'
import { checkObject } from './check-value.ts'
import { Inspection } from './inspection.ts'

/** How strictly to check. */
export interface CheckOptions {
  /**
   * Also refuse what a reader keeps but a writer must not make: properties and values that are not registered, and
   * texts such as a URI without a scheme, which people have and which RFC 9553 forbids all the same.
   */
  exact?: boolean
}

/** Gives every reason why a value is not a valid card (RFC 9553), the first hundred of them; none for a valid one. */
export function checkCard(value: unknown, options: CheckOptions = {}): CardProblem[] {
  const on = new Inspection(options.exact === true)
  if (!isJsonObject(value)) {
    on.report('type', 'must be a JSON object')
    return on.problems
  }
  checkObject(cardType, value, on)
  if (!on.problems.length) checkLocalizations(value, on)
  return on.problems
}

/** Says whether a value is a valid card; `checkCard` says why not. */
export function isCard(value: unknown): value is Card {
  return checkCard(value).length === 0
}
