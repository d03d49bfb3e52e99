import type { Address, AddressComponent } from '@lazo/jscontact'
import { foldText } from '@lazo/normal'
import { countryNamed } from './countries.ts'

const TOWN_FIRST = /^(?:([A-Z]{1,3})-\s?)?(\d{4}-\d{3}|\d{4}\s?[A-Z]{2}(?=\s)|\d{4,5}(?:-\d{4})?)[\s·–-]+(\p{Lu}.*)$/u
const POSTCODE = /^(?:([A-Z]{1,3})-\s?)?(\d{4,5}(?:-\d{3,4})?)$/
const TOWN_LAST = /^(\p{L}[\p{L}. '’-]+?)[\s,]+(\d{5})$/u
const STATE = /^([A-Z]{2})\s+(\d{5}(?:-\d{4})?)$/
const BRITISH = /^(.*?)\s*\b([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$/
const NUMBER = /^(?:n[.ºo°]*\s*|núm\.?\s*)?(\d{1,5}(?:\s?[-–/]\s?\d{1,5})?\s?[a-zA-Z]?|s\/n)\.?$/i
const STREET_NUMBER = /^(.*?\p{L}.*?)[\s,]+(?:n[.ºo°]+\s*)?(\d{1,5}(?:\s?[-–/]\s?\d{1,5})?\s?[a-zA-Z]?|s\/n)$/u
const NUMBER_STREET = /^(\d{1,5}(?:\s?(?:bis|ter|[a-dA-D])(?=[\s,]))?),?\s+(\p{L}.*)$/u
const INSIDE =
  /^(?:\d{1,3}\s?(?:[.ºª°]|[rnta]\b)|planta|piso|floor|suite|local|despacho|oficina|puerta|esc|etage|unit|level|bajo|ático|nave)/i
const COUNTRY_LETTERS: Readonly<Record<string, string>> = {
  E: 'ES',
  D: 'DE',
  F: 'FR',
  I: 'IT',
  P: 'PT',
  A: 'AT',
  B: 'BE',
  L: 'LU',
  CH: 'CH',
  DK: 'DK',
  ES: 'ES',
  DE: 'DE',
  FR: 'FR',
  IT: 'IT',
  PT: 'PT',
  AT: 'AT',
  BE: 'BE',
  LU: 'LU',
  NL: 'NL',
}

interface Draft {
  readonly components: AddressComponent[]
  countryCode: string | undefined
}

/** An address with the whole of its text, and its parts as far as their places tell them. Pure. */
export function splitAddress(lines: readonly string[]): Address {
  const full = lines.join('\n')
  const draft: Draft = { components: [], countryCode: undefined }
  const pieces = full
    .split(/\n|,\s*|\s+[-–·|]\s+|;\s*/)
    .map((piece) => piece.trim().replace(/[.,]$/, ''))
    .filter(Boolean)
  for (const [index, piece] of pieces.entries()) addPiece(draft, piece, index > 0 && index === pieces.length - 1)
  return {
    full,
    ...(has(draft, 'locality') || has(draft, 'postcode') ? { components: draft.components } : {}),
    ...(draft.countryCode === undefined ? {} : { countryCode: draft.countryCode }),
  }
}

function addPiece(draft: Draft, piece: string, isLast: boolean): void {
  const bare = piece.replace(/^\((.*)\)$/, '$1').trim()
  const country = countryNamed(bare)
  // Luxembourg is a town as well: the country stands behind the town.
  if (country !== null && (isLast || has(draft, 'locality') || has(draft, 'postcode'))) {
    draft.countryCode = country
    if (!has(draft, 'locality')) promoteTown(draft)
    return add(draft, 'country', bare)
  }
  if (addTown(draft, bare)) return
  if (has(draft, 'locality')) return add(draft, has(draft, 'region') ? 'district' : 'region', bare)
  if (has(draft, 'postcode')) return add(draft, 'locality', bare)
  addStreet(draft, bare)
}

function addTown(draft: Draft, piece: string): boolean {
  const first = TOWN_FIRST.exec(piece)
  // "2200 Harbor Blvd": four digits at the very beginning are the number of a house.
  if (first && (draft.components.length > 0 || !/^\d{4}\s/.test(piece))) {
    addPostcode(draft, first[1], first[2]!)
    const [, town = first[3]!, region] = /^(.*?)\s*\(([^()]{2,40})\)$/.exec(first[3]!) ?? []
    add(draft, 'locality', town)
    if (region !== undefined) addRegion(draft, region)
    return true
  }
  const alone = POSTCODE.exec(piece)
  if (alone && draft.components.length > 0) {
    addPostcode(draft, alone[1], alone[2]!)
    return true
  }
  return addForeignTown(draft, piece)
}

/** In brackets behind a town stands its province, or its country. */
function addRegion(draft: Draft, text: string): void {
  const country = countryNamed(text)
  if (country !== null) draft.countryCode = country
  add(draft, country === null ? 'region' : 'country', text)
}

function addForeignTown(draft: Draft, piece: string): boolean {
  const state = STATE.exec(piece)
  if (state) {
    promoteTown(draft)
    add(draft, 'region', state[1]!)
    add(draft, 'postcode', state[2]!)
    draft.countryCode ??= 'US'
    return true
  }
  const british = BRITISH.exec(piece)
  if (british) {
    if (british[1]) add(draft, 'locality', british[1])
    else promoteTown(draft)
    add(draft, 'postcode', british[2]!)
    draft.countryCode ??= 'GB'
    return true
  }
  const last = TOWN_LAST.exec(piece)
  if (!last) return false
  add(draft, 'locality', last[1]!)
  add(draft, 'postcode', last[2]!)
  return true
}

/** Where the postcode stands behind the town, the last piece before it was the town. */
function promoteTown(draft: Draft): void {
  const last = draft.components.at(-1)
  if (last && (last.kind === 'district' || (last.kind === 'name' && !/\d/.test(last.value)))) last.kind = 'locality'
}

function addPostcode(draft: Draft, letters: string | undefined, postcode: string): void {
  add(draft, 'postcode', postcode)
  if (letters !== undefined) draft.countryCode ??= COUNTRY_LETTERS[letters]
}

function addStreet(draft: Draft, piece: string): void {
  if (INSIDE.test(piece) && has(draft, 'name'))
    return add(draft, /planta|piso|floor|etage|level|^\d+\s?[ºª°]$/i.test(piece) ? 'floor' : 'apartment', piece)
  const number = NUMBER.exec(piece)
  if (number && has(draft, 'name') && !has(draft, 'number')) return add(draft, 'number', number[1]!)
  if (has(draft, 'name')) return add(draft, 'district', piece)
  if (/^\d{1,4} ?(?:bis|ter)?$/i.test(piece)) return add(draft, 'number', piece)
  const box = /^(?:apartado|apdo|p\.? ?o\.? box|postfach|bp )/.test(foldText(piece))
  if (box) return add(draft, 'postOfficeBox', piece)
  const before = NUMBER_STREET.exec(piece)
  const behind = STREET_NUMBER.exec(piece)
  if (before) addNamed(draft, before[2]!, before[1]!)
  else if (behind) addNamed(draft, behind[1]!, behind[2]!)
  else
    add(
      draft,
      /^(?:edificio|edif|torre|poligono|pol\.|parque|building)/.test(foldText(piece)) ? 'building' : 'name',
      piece,
    )
}

function addNamed(draft: Draft, name: string, number: string): void {
  add(draft, 'name', name.replace(/,$/, ''))
  add(draft, 'number', number)
}

function add(draft: Draft, kind: AddressComponent['kind'], value: string): void {
  if (value.trim() !== '') draft.components.push({ kind, value: value.trim() })
}

function has(draft: Draft, kind: AddressComponent['kind']): boolean {
  return draft.components.some((component) => component.kind === kind)
}
