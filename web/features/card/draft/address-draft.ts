import { type Address, type AddressComponent, addressText, isSameJson } from '@lazo/jscontact'
import { ADDRESS_LINES, type AddressPart, DEFAULT_LINES } from './address-lines.table.ts'

/** An address as it is edited: each part one text, or the whole where nothing else is known. */
export interface AddressDraft {
  readonly parts: Readonly<Partial<Record<AddressPart, string>>>
  readonly full: string
  /** Two letters, capitals; empty when the address does not say. */
  readonly country: string
}

const PARTS: readonly AddressPart[] = [
  'name',
  'number',
  'apartment',
  'postOfficeBox',
  'district',
  'postcode',
  'locality',
  'region',
]

/** The lines an address is written in where it is. Pure. */
export function linesOfCountry(country: string): readonly (readonly AddressPart[])[] {
  return ADDRESS_LINES[country] ?? DEFAULT_LINES
}

/** An address taken apart for editing. Pure. */
export function readAddress({ components = [], full = '', countryCode = '' }: Address): AddressDraft {
  const joined = PARTS.map((part) => [
    part,
    components
      .filter(({ kind }) => kind === part)
      .map(({ value }) => value)
      .join(' '),
  ])
  const parts = Object.fromEntries(joined.filter(([, text]) => text !== ''))
  return { parts, full: Object.keys(parts).length > 0 ? '' : full, country: countryCode.toUpperCase() }
}

/** The address that a draft makes of the one before; that one itself when nothing of it changed. Pure. */
export function writeAddress(draft: AddressDraft, before: Address): Address {
  if (isSameJson(draft, readAddress(before))) return before
  const { components = [], full: _, countryCode: __, isOrdered: ___, defaultSeparator: ____, ...rest } = before
  const others = components.filter(({ kind }) => !(PARTS as readonly string[]).includes(kind) && kind !== 'separator')
  const isElsewhere = draft.country !== (before.countryCode ?? '').toUpperCase()
  const kept = isElsewhere ? others.filter(({ kind }) => kind !== 'country') : others
  const own = PARTS.flatMap((kind): AddressComponent[] => {
    const value = draft.parts[kind]?.trim()
    return value ? [{ kind, value }] : []
  })
  const whole = own.length === 0 && draft.full.trim() !== '' ? { full: draft.full.trim() } : {}
  return {
    ...rest,
    ...(own.length + kept.length > 0 ? { components: [...own, ...kept] } : {}),
    ...whole,
    ...(draft.country === '' ? {} : { countryCode: draft.country }),
  }
}

/** An address as it stands on a letter there, line by line, without its country. Pure. */
export function addressLines(address: Address): string[] {
  const { components = [], isOrdered } = address
  if (components.length === 0 || isOrdered)
    return addressText(address)
      .split(/\s*\n\s*/)
      .filter(Boolean)
  const { parts, country } = readAddress(address)
  const lines = linesOfCountry(country).map((line) => line.flatMap((part) => parts[part] ?? []).join(' '))
  const shown = new Set(linesOfCountry(country).flat())
  const others = components.filter(({ kind }) => !shown.has(kind as AddressPart) && !UNSHOWN.has(kind))
  return [...lines, others.map(({ value }) => value).join(', ')].filter((line) => line.trim() !== '')
}

/** The country is said in the words of its reader, and separators are said by the lines. */
const UNSHOWN = new Set(['country', 'separator'])

/** The country as the address spells it; empty when it does not. Pure. */
export function countryNamed({ components = [] }: Address): string {
  return components.find(({ kind }) => kind === 'country')?.value ?? ''
}
