import { foldText } from '@lazo/normal'
import type { Address, AddressComponent } from '../types.ts'
import { ADDRESS_FORMS, type AddressForm, USUAL_FORM } from './address-forms.table.ts'

/** Where an address is written, and for whom. */
export interface AddressWriting {
  /** Whose addresses need no country (ISO 3166 alpha-2). */
  readonly home?: string
  /** In which language a country is written; as it stands in the address without it. */
  readonly language?: string
}

const MOST_LINES = 7

/**
 * An address in the lines of an envelope, as its country writes it (UPU S42): number before or behind the street, postcode before
 * or behind the town, the country in capitals at the end unless it is at home. One that is given in lines keeps them.
 */
export function addressLines(address: Address, writing: AddressWriting = {}): string[] {
  const components = (address.components ?? []).filter(({ kind, value }) => kind !== 'separator' && value.trim() !== '')
  const full = address.full?.trim() ?? ''
  if (components.length === 0 || full.includes('\n')) return splitFull(full)
  const parts = new Parts(components)
  const code = address.countryCode?.toUpperCase()
  const form = (code === undefined ? ADDRESS_FORMS[writing.home ?? ''] : ADDRESS_FORMS[code]) ?? USUAL_FORM
  const lines = [...streetLines(parts, form), ...townLines(parts, form), countryLine(parts, code, writing)]
  return lines.filter((line) => line !== '').slice(0, MOST_LINES)
}

/** The components by their kinds, in their order. */
class Parts {
  readonly #components: readonly AddressComponent[]

  constructor(components: readonly AddressComponent[]) {
    this.#components = components
  }

  say(kinds: readonly AddressComponent['kind'][], separator = ' '): string {
    const found = kinds.flatMap((kind) => this.#components.filter((component) => component.kind === kind))
    return found.map(({ value }) => value.trim()).join(separator)
  }
}

function streetLines(parts: Parts, form: AddressForm): string[] {
  const number = parts.say(['number'])
  const name = parts.say(['name', 'direction'])
  const street = form.isNumberFirst ? join(' ', number, name) : join(' ', name, number)
  const inside = parts.say(['floor', 'apartment', 'room'], ', ')
  return [
    parts.say(['building', 'landmark'], ', '),
    join(', ', street, inside),
    parts.say(['postOfficeBox']),
    parts.say(['block', 'subdistrict', 'district'], ', '),
  ]
}

function townLines(parts: Parts, form: AddressForm): string[] {
  const town = parts.say(['locality'], ', ')
  const postcode = parts.say(['postcode'])
  const region = isRepeated(parts) || form.region === 'none' ? '' : parts.say(['region'], ', ')
  const place =
    form.region === 'brackets' && region !== '' && town !== '' ? `${town} (${region})` : join(', ', town, region)
  switch (form.postcode) {
    case 'before-town':
      return [join(' ', postcode, place)]
    case 'own-line':
      return [place, postcode]
    default:
      return [join(' ', place, postcode)]
  }
}

/** Many towns are called as their province. */
function isRepeated(parts: Parts): boolean {
  return foldText(parts.say(['region'])) === foldText(parts.say(['locality']))
}

function countryLine(parts: Parts, code: string | undefined, { home, language }: AddressWriting): string {
  if (code !== undefined && code === home?.toUpperCase()) return ''
  const said = parts.say(['country'])
  const name = code !== undefined && language !== undefined ? countryName(code, language) : undefined
  return (name ?? said).toLocaleUpperCase(language)
}

function countryName(code: string, language: string): string | undefined {
  return /^[A-Z]{2}$/.test(code)
    ? new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code)
    : undefined
}

function splitFull(full: string): string[] {
  const byLine = full.split(/\r\n|[\r\n]/)
  const pieces = byLine.length > 1 ? byLine : full.split(/,\s+/)
  const lines = pieces.map((line) => line.trim()).filter((line) => line !== '')
  return lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES - 1), lines.slice(MOST_LINES - 1).join(', ')]
}

function join(separator: string, ...pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join(separator)
}
