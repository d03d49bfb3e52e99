import { type Address, type AddressComponent, entriesByPreference, isCountryCode } from '@lazo/jscontact'
import type { AttributeBag } from '../attribute-bag.ts'
import { addEntry } from '../card-draft.ts'
import type { AddValue, Family } from '../family.ts'
import { ADDRESSES, type AddressAttributes } from './places.table.ts'

/** Parts that have an attribute of their own; all others are written as the street. */
const BESIDE_STREET = ['apartment', 'room', 'postOfficeBox', 'postcode', 'locality', 'region', 'country', 'separator']

/** The addresses at work and at home; one of which only the whole is told, too. */
export const places: Family = {
  read(bag, { card }) {
    for (const attributes of ADDRESSES) {
      const address = readAddress(bag, attributes)
      if (address !== null) addEntry(card, 'addresses', { ...address, contexts: { ...attributes.contexts } })
    }
    for (const text of bag.texts('otherpostaladdress')) addEntry(card, 'addresses', { full: readLines(text) })
  },
  write(card, add) {
    const all = entriesByPreference(card.addresses)
    const home = all.find(({ contexts }) => contexts?.private)
    const work = all.find((address) => address !== home)
    if (work) writeAddress(work, ADDRESSES[0]!, add)
    if (home) writeAddress(home, ADDRESSES[1]!, add)
    for (const address of all) if (address !== home && address !== work) add('otherPostalAddress', wholeOf(address))
  },
}

function readAddress(bag: AttributeBag, { parts, whole, countryCode }: AddressAttributes): Address | null {
  const components = parts.flatMap(([attribute, kind]): AddressComponent[] => {
    const value = bag.text(attribute.toLowerCase())
    return value === '' ? [] : [{ kind, value }]
  })
  const country = countryCode === null ? '' : bag.text(countryCode)
  const isCode = isCountryCode(country.toUpperCase())
  // Thunderbird writes the name of the country where two letters belong.
  if (country !== '' && !isCode) components.push({ kind: 'country', value: country })
  const full = readLines(bag.text(whole.toLowerCase()))
  const address: Address = {
    ...(components.length > 0 ? { components } : {}),
    ...(isCode ? { countryCode: country.toUpperCase() } : {}),
    ...(full === '' ? {} : { full }),
  }
  return Object.keys(address).length === 0 ? null : address
}

function writeAddress(address: Address, { parts, whole, countryCode }: AddressAttributes, add: AddValue): void {
  for (const [attribute, kind] of parts) add(attribute, kind === 'name' ? streetOf(address) : partOf(address, kind))
  if (countryCode !== null) add(countryCode, address.countryCode?.toUpperCase())
  add(whole, wholeOf(address))
}

function partOf({ components = [] }: Address, kind: AddressComponent['kind']): string {
  const found = components.filter((part) => part.kind === kind)
  return found.map(({ value }) => value.trim()).join(' ')
}

function streetOf({ components = [], isOrdered }: Address): string {
  const parts = components.filter(({ kind }) => !BESIDE_STREET.includes(kind))
  // A number stands before or after the name as the card says; without an order, after it.
  const ordered = isOrdered
    ? parts
    : parts.toSorted((one, other) => Number(one.kind === 'number') - Number(other.kind === 'number'))
  return ordered.map(({ value }) => value.trim()).join(' ')
}

function wholeOf(address: Address): string {
  if (address.full?.trim()) return writeLines(address.full)
  const of = (...kinds: AddressComponent['kind'][]) =>
    kinds
      .map((kind) => partOf(address, kind))
      .filter(Boolean)
      .join(' ')
  const lines = [
    streetOf(address),
    of('apartment', 'room'),
    of('postOfficeBox'),
    of('postcode', 'locality'),
    of('region'),
    of('country'),
  ]
  return writeLines(lines.filter(Boolean).join('\n'))
}

function readLines(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('$')
  return lines
    .map((line) => line.trim().replaceAll('\\24', '$').replaceAll(/\\5c/gi, '\\'))
    .filter(Boolean)
    .join('\n')
}

function writeLines(text: string): string {
  return text
    .replaceAll('\\', '\\5C')
    .replaceAll('$', '\\24')
    .split(/\r\n?|\n/)
    .join('$')
}
