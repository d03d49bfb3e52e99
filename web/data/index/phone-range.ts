import type { TextRange } from '@lazo/jscontact'
import type { PhoneAsked } from './phone-asked.ts'

/** Digits that may stand before those of a national number: `00`, the country's code, and a trunk zero. */
const MOST_BEFORE = 6

/**
 * Where in a typed number the digits stand that were asked for; null when it is another number. The server's own asks the numbering
 * plans, which are too large for the page; here the digits as they stand must do.
 */
export function findPhone(typed: string, { beginnings, ending }: PhoneAsked): TextRange | null {
  const places = Array.from(typed.matchAll(/\d/g), ({ index }) => index)
  const digits = places.map((place) => typed[place]).join('')
  if (ending !== null && digits.endsWith(ending)) return rangeOf(places, digits.length - ending.length, ending.length)
  for (const beginning of beginnings) {
    const first = digits.indexOf(beginning)
    if (first >= 0 && first <= MOST_BEFORE) return rangeOf(places, first, beginning.length)
  }
  // Asked with the country's code, which the number lacks.
  return ending !== null && digits.length > 4 && ending.endsWith(digits) ? rangeOf(places, 0, digits.length) : null
}

function rangeOf(places: readonly number[], first: number, count: number): TextRange {
  return [places[first]!, places[first + count - 1]! + 1]
}
