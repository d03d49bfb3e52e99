import { wordsOf } from '@lazo/normal'

/** Words that name a tax number wherever they stand in a label: Spain, Europe, America. */
const WORDS = new Set(
  'nif cif nie dni nipc vat tva iva ustid ustidnr steuernummer siret siren codicefiscale tin ein cuit cuil ruc rut cnpj cpf'.split(
    ' ',
  ),
)
/** Labels of several words. */
const PHRASES = [
  'tax id',
  'tax number',
  'id fiscal',
  'identificacion fiscal',
  'numero fiscal',
  'codice fiscale',
  'ust id',
]
const SHAPE = /^(?=.*\d)[A-Z0-9]{7,20}$/
const SPANISH = /^ES([A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/

/**
 * Gives the normal form of a custom field that holds a tax number, or null when its label or its text says otherwise.
 * A Spanish number is the same with and without the country of its VAT form.
 */
export function taxIdKey(label: string, text: string): string | null {
  if (text.length > 40 || !namesTaxId(label)) return null
  const key = text.toUpperCase().replace(/[\s./-]+/g, '')
  return SHAPE.test(key) ? (SPANISH.exec(key)?.[1] ?? key) : null
}

function namesTaxId(label: string): boolean {
  const words = wordsOf(label.slice(0, 100).replaceAll('.', ''))
  const phrase = ` ${words.join(' ')} `
  return words.some((word) => WORDS.has(word)) || PHRASES.some((known) => phrase.includes(` ${known} `))
}
