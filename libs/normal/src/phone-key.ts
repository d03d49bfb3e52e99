import { normalPhone } from './normal-phone.ts'

/** Two digits name an extension or a floor, not a telephone. */
const SHORTEST = 3

/** What makes two spellings of a phone number equal: E.164 when valid in the region, else the digits; null when there are too few. */
export function phoneKey(typed: string, region: string): string | null {
  const { e164, digits } = normalPhone(typed, region)
  if (e164 !== null) return e164
  return digits.length >= SHORTEST ? digits : null
}
