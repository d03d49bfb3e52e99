/** What kind of Spanish number it is: of a Spaniard, of a foreigner, of a company or other body. */
export type SpanishKind = 'NIF' | 'NIE' | 'CIF'

/** A text of the form of a Spanish tax number. */
export interface SpanishTaxId {
  readonly kind: SpanishKind
  /** In capitals, all eight digits there. */
  readonly normal: string
  /** The check characters it may have: most numbers have one. */
  readonly expected: readonly string[]
}

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'
const BODY_LETTERS = 'JABCDEFGHI'
/** Bodies whose check character is a letter, and those of which it is a digit; of others it is either. */
const LETTERED = /^[NPQRSW]/
const NUMBERED = /^[ABEH]/

/** Reads what has the form of a Spanish tax number, whatever its check character; null for others. Capitals without signs only. */
export function readSpanishTaxId(text: string): SpanishTaxId | null {
  // Early numbers are written without their first zeros.
  if (/^\d{6,8}[A-Z]$/.test(text)) return personal('NIF', text.padStart(9, '0'), text.slice(0, -1))
  if (/^[KLM]\d{7}[A-Z]$/.test(text)) return personal('NIF', text, text.slice(1, -1))
  if (/^[XYZ]\d{7}[A-Z]$/.test(text)) return personal('NIE', text, `${'XYZ'.indexOf(text[0]!)}${text.slice(1, -1)}`)
  if (/^[ABCDEFGHJNPQRSUVW]\d{7}[\dA-J]$/.test(text)) return { kind: 'CIF', normal: text, expected: bodyChecks(text) }
  return null
}

function personal(kind: SpanishKind, normal: string, digits: string): SpanishTaxId {
  return { kind, normal, expected: [LETTERS[Number(digits) % 23]!] }
}

function bodyChecks(text: string): string[] {
  const sum = Array.from(text.slice(1, 8), Number).reduce((total, digit, at) => {
    const value = at % 2 === 0 ? digit * 2 : digit
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  const digit = (10 - (sum % 10)) % 10
  if (LETTERED.test(text)) return [BODY_LETTERS[digit]!]
  return NUMBERED.test(text) ? [String(digit)] : [String(digit), BODY_LETTERS[digit]!]
}
