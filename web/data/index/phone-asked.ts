import { nationalDigits } from '@lazo/jscontact'

/** What a typed number may mean. */
export interface PhoneAsked {
  /** Digits that a national number may begin with. */
  readonly beginnings: readonly string[]
  /** Digits that a number may end with; null with fewer than five. */
  readonly ending: string | null
}

const SHORTEST_BEGINNING = 3
const SHORTEST_ENDING = 5
const LONGEST = 20
/** Longer ones may hold the country's code, though nothing says so. */
const USUAL_NATIONAL = 9

/** A number as people type it, with blanks, brackets, `+34`, `0034` or a trunk zero; null when the text is no number. */
export function readPhoneAsked(typed: string): PhoneAsked | null {
  const text = typed.trim()
  if (!/^[\s\d+()./\u2010-\u2015-]+$/.test(text)) return null
  const digits = text.replace(/\(0\)/, '').replace(/\D+/g, '')
  if (digits.length < SHORTEST_BEGINNING || digits.length > LONGEST) return null
  const bare = digits.replace(/^0+/, '')
  const isInternational = text.startsWith('+') || digits.startsWith('00')
  const withoutCode = isInternational || bare.length > USUAL_NATIONAL ? [nationalDigits(bare)] : []
  const mayBe = isInternational ? withoutCode : [digits, bare, ...withoutCode]
  return {
    beginnings: [...new Set(mayBe)].filter((beginning) => beginning.length >= SHORTEST_BEGINNING),
    ending: bare.length >= SHORTEST_ENDING ? bare : null,
  }
}
