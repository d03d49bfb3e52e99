import { keepDefined, readTaxId, type TaxIdRead, wordsOf } from '@lazo/normal'
import { joinPath } from '../patch-path.ts'
import type { Card } from '../types.ts'
import { customProperty, taxIdsProperty } from '../vendor.ts'

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

/** A tax number of a card, and where in it. */
export interface CardTaxId {
  /** The path of its text, as a PatchObject writes it. */
  readonly path: string
  readonly typed: string
  readonly label?: string
  readonly read: TaxIdRead
}

/** The tax numbers of a card: its own ones, whatever they look like, and those custom fields that are labelled so and look so. */
export function taxIdsOf(card: Card): CardTaxId[] {
  const own = Object.entries(card['lazo.app:taxIds'] ?? {}).map(([id, { number, country, label }]) => {
    const read = readTaxId(number, country)
    return read && { path: joinPath([taxIdsProperty, id, 'number']), typed: number, ...keepDefined({ label }), read }
  })
  const custom = Object.entries(card['lazo.app:custom'] ?? {}).map(([label, text]) => {
    const read = readLabelled(label, text)
    return read && { path: joinPath([customProperty, label]), typed: text, label, read }
  })
  return [...own, ...custom].filter((one) => one !== null)
}

/** Reads a custom field as a tax number; null when its label or its text says otherwise. */
function readLabelled(label: string, text: string): TaxIdRead | null {
  const read = namesTaxId(label) ? readTaxId(text) : null
  return read && SHAPE.test(read.normal) ? read : null
}

function namesTaxId(label: string): boolean {
  const words = wordsOf(label.slice(0, 100).replaceAll('.', ''))
  const phrase = ` ${words.join(' ')} `
  return words.some((word) => WORDS.has(word)) || PHRASES.some((known) => phrase.includes(` ${known} `))
}
