import { normalPhone, phoneKey } from '@lazo/normal'
import { endingKey, nationalDigits } from './phone-digits.ts'

/** What a typed number may mean. */
export interface PhoneAsked {
  /** The key a card has that holds this very number; null when there are too few digits. */
  readonly key: string | null
  /** Whether it is a number that can be dialled, with nothing missing. */
  readonly isWhole: boolean
  /** The beginning of the key of numbers that end with these digits; null with fewer than five. */
  readonly ending: string | null
  /** Digits that a national number may begin with. */
  readonly beginnings: readonly string[]
}

const SHORTEST_BEGINNING = 3
const SHORTEST_ENDING = 5
const LONGEST = 20
/** Longer ones may hold the country's code, though nothing says so. */
const USUAL_NATIONAL = 9

/** A number as people type it, with blanks, brackets, `+34`, `0034` or a trunk zero; null when the text is no number. */
export function readPhoneAsked(text: string, region: string): PhoneAsked | null {
  if (!/^[\s\d+()./\u2010-\u2015-]+$/.test(text)) return null
  const { e164, digits } = normalPhone(text, region)
  if (digits.length < SHORTEST_BEGINNING || digits.length > LONGEST) return null
  const bare = digits.replace(/^0+/, '')
  return {
    key: phoneKey(text, region),
    isWhole: e164 !== null,
    ending: bare.length >= SHORTEST_ENDING ? endingKey(bare) : null,
    beginnings: e164 ? [nationalDigits(e164)] : beginningsOf(text.trim(), digits, bare),
  }
}

function beginningsOf(text: string, digits: string, bare: string): string[] {
  const isInternational = text.startsWith('+') || text.startsWith('00')
  const withoutCode = isInternational || bare.length > USUAL_NATIONAL ? [nationalDigits(bare)] : []
  const mayBe = isInternational ? withoutCode : [digits, bare, ...withoutCode]
  return [...new Set(mayBe)].filter((beginning) => beginning.length >= SHORTEST_BEGINNING)
}
