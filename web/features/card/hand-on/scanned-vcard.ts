import { type Address, type Card, displayName, entriesByPreference } from '@lazo/jscontact'
import { typeOf, type ValueType } from '../draft/value-types.ts'

/** How a code says what a value is for: in the words every phone reads. */
const TYPES: Readonly<Partial<Record<ValueType, string>>> = {
  mobile: ';TYPE=CELL',
  'work-mobile': ';TYPE=CELL',
  work: ';TYPE=WORK',
  main: ';TYPE=WORK',
  home: ';TYPE=HOME',
  fax: ';TYPE=FAX',
}

/**
 * A card as a vCard 3.0 (RFC 2426) of as few signs as possible, for codes that are read from a screen: no ids, no photo, no
 * notes, and lines are not folded, which readers of codes take and which makes the code smaller. Pure.
 */
export function scannedVcard(card: Card): string {
  const [position] = Object.values(card.organizations ?? {})
  const units = (position?.units ?? []).map(({ name }) => name)
  const urls = [
    ...entriesByPreference(card.links).map(({ uri }) => uri),
    ...entriesByPreference(card.onlineServices).flatMap(({ uri }) => uri ?? []),
  ]
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${nameParts(card)}`,
    `FN:${escapeText(displayName(card))}`,
    ...(position?.name ? [`ORG:${[position.name, ...units].map(escapeText).join(';')}`] : []),
    ...Object.values(card.titles ?? {})
      .slice(0, 1)
      .map(({ name }) => `TITLE:${escapeText(name)}`),
    ...entriesByPreference(card.phones).map((phone) => `TEL${typed(phone)}:${phone.number.replace(/[^\d+#*,;]/g, '')}`),
    ...entriesByPreference(card.emails).map((email) => `EMAIL${typed(email)}:${escapeText(email.address)}`),
    ...urls.map((uri) => `URL:${uri}`),
    ...Object.values(card.addresses ?? {}).map((address) => `ADR${typed(address)}:${addressParts(address)}`),
    ...birthdayOf(card),
    'END:VCARD',
  ]
  return lines.join('\r\n')
}

function typed(value: object): string {
  return TYPES[typeOf(value)] ?? ''
}

/** Who has no parts of a name goes under the whole of it: a list without a family name is no list. */
function nameParts(card: Card): string {
  const components = card.name?.components ?? []
  const of = (...kinds: string[]) =>
    escapeText(
      components
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ value }) => value)
        .join(' '),
    )
  if (components.length === 0) return `${escapeText(displayName(card))};;;;`
  const suffixes = of('generation', 'credential')
  return [of('surname', 'surname2'), of('given'), of('given2'), of('title'), suffixes].join(';')
}

function addressParts({ components = [], full = '', countryCode = '' }: Address): string {
  const of = (...kinds: string[]) =>
    kinds.flatMap((wanted) => components.filter(({ kind }) => kind === wanted).map(({ value }) => value)).join(' ')
  const street = of('name', 'number', 'apartment', 'floor') || full
  const country = of('country') || countryCode
  return [of('postOfficeBox'), '', street, of('locality'), of('region'), of('postcode'), country]
    .map(escapeText)
    .join(';')
}

function birthdayOf({ anniversaries = {} }: Card): string[] {
  const date = Object.values(anniversaries).find(({ kind }) => kind === 'birth')?.date
  if (!date || 'utc' in date) return []
  const { year, month, day } = date as { year?: number; month?: number; day?: number }
  if (year === undefined || month === undefined || day === undefined) return []
  const two = (number: number) => String(number).padStart(2, '0')
  return [`BDAY:${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`]
}

function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n')
}
