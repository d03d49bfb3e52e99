import { readSpanishTaxId, type SpanishKind, type SpanishTaxId } from './spanish-tax-id.ts'
import { VAT_FORMATS } from './vat-formats.table.ts'

/** A tax number as it was read. Whether it is right is a remark for whoever typed it; any number may be kept. */
export interface TaxIdRead {
  /** A Spanish number, one of another country by its VAT form, or one that we know nothing of. */
  readonly kind: SpanishKind | 'VAT' | 'other'
  /** Two letters (ISO 3166); null when nothing tells. */
  readonly country: string | null
  /** What two spellings of one number share: capitals and digits, with the country's letters unless it is Spain. */
  readonly normal: string
  /** Null when there is no check for it. */
  readonly isValid: boolean | null
  readonly why: 'checked' | 'check-character-wrong' | 'form-wrong' | 'not-checked'
  /** The check characters it could have, where these are the only thing wrong and few. */
  readonly expected?: readonly string[]
}

const SIGNS = /[\s./,·_-]+/g
const MAX_TEXT = 40

/**
 * Reads a tax number: NIF, NIE and CIF of Spain, VAT numbers of Europe. `country` (ISO 3166) is what else tells whose it is; the letters
 * in the number count first. Null for a text without digits, or one too long for a number.
 */
export function readTaxId(typed: string, country?: string): TaxIdRead | null {
  if (typed.length > MAX_TEXT) return null
  const text = typed.toUpperCase().replace(SIGNS, '')
  if (!/\d/.test(text) || !/^[A-Z0-9+*]+$/.test(text)) return null
  const spanish = readSpanishTaxId(text.replace(/^ES(?=[A-Z0-9]{9}$)/, ''))
  const asked = country?.toUpperCase()
  if (spanish && (asked === undefined || asked === 'ES')) return checkSpanish(spanish)
  return readVat(text, asked) ?? (spanish && text.startsWith('ES') ? checkSpanish(spanish) : readOther(text, asked))
}

function checkSpanish({ kind, normal, expected }: SpanishTaxId): TaxIdRead {
  const isValid = expected.includes(normal.slice(-1))
  const verdict = isValid ? { why: 'checked' as const } : { why: 'check-character-wrong' as const, expected }
  return { kind, country: 'ES', normal, isValid, ...verdict }
}

function readVat(text: string, country: string | undefined): TaxIdRead | null {
  const prefix = lettersOf(text) ?? (country === 'GR' ? 'EL' : country)
  const format = prefix === undefined ? undefined : VAT_FORMATS[prefix]
  if (prefix === undefined || !format) return null
  const number = text.startsWith(prefix) ? text.slice(prefix.length) : text
  // Older Belgian numbers are written without their first zero.
  const padded = prefix === 'BE' && /^\d{9}$/.test(number) ? `0${number}` : number
  const standing = { kind: 'VAT' as const, country: isoOf(prefix), normal: `${prefix}${padded}` }
  if (!format.form.test(padded)) return { ...standing, isValid: false, why: 'form-wrong' }
  if (!format.check) return { ...standing, isValid: null, why: 'not-checked' }
  const isValid = format.check(padded)
  return { ...standing, isValid, why: isValid ? 'checked' : 'check-character-wrong' }
}

/** The letters of a country before a number of its form. */
function lettersOf(text: string): string | undefined {
  const letters = text.startsWith('GR') ? 'EL' : text.slice(0, 2)
  return VAT_FORMATS[letters]?.form.test(text.slice(2)) ? letters : undefined
}

function isoOf(prefix: string): string {
  if (prefix === 'EL') return 'GR'
  return prefix === 'XI' ? 'GB' : prefix
}

function readOther(text: string, country: string | undefined): TaxIdRead {
  const isWrong = country === 'ES'
  return {
    kind: 'other',
    country: country ?? null,
    normal: text,
    isValid: isWrong ? false : null,
    why: isWrong ? 'form-wrong' : 'not-checked',
  }
}
