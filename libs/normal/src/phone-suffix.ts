import { readPhoneText } from './phone-text.ts'

const LONGEST = 9
const SHORTEST = 5

/** The last 9 digits, or all when there are 5 to 8: finds a number whose country or trunk prefix is unknown; null when shorter. */
export function phoneSuffix(typed: string): string | null {
  const { digits } = readPhoneText(typed)
  return digits.length >= SHORTEST ? digits.slice(-LONGEST) : null
}
