import type { AddressComponent, AddressComponentKind, Card, EmailAddress, Phone } from '@lazo/jscontact'
import { readLabel } from '../cards/read-label.ts'
import { entriesOf, putEntry } from './entries.ts'
import { labelText } from './label-text.ts'
import type { OwnColumn } from './own-column.ts'

const EMAILS = 3
const PHONES = 4

/** The best mail addresses with their labels; further ones are in the whole card only. */
export const emailColumns: readonly OwnColumn[] = Array.from({ length: EMAILS }, (_, index) =>
  emailColumn(index),
).flat()

/** The best phone numbers with their labels; further ones are in the whole card only. */
export const phoneColumns: readonly OwnColumn[] = Array.from({ length: PHONES }, (_, index) =>
  phoneColumn(index),
).flat()

function emailColumn(index: number): OwnColumn[] {
  const slot = String(index + 1)
  const nth = (card: Card) => entriesOf(card, 'emails')[index]
  return [
    {
      name: `E-mail ${slot}`,
      place: { target: 'email', part: 'value', slot },
      read: (card) => nth(card)?.[1].address ?? '',
      write(card, address) {
        const [id, old] = nth(card) ?? []
        putEntry(card, 'emails', id, address === '' ? null : { ...old, address })
      },
    },
    {
      name: `E-mail ${slot} label`,
      place: { target: 'email', part: 'label', slot },
      read: (card) => labelText(nth(card)?.[1] ?? {}),
      write(card, text) {
        const [id, old] = nth(card) ?? []
        if (old !== undefined) putEntry(card, 'emails', id, relabelled<EmailAddress>(old, text, false))
      },
    },
  ]
}

function phoneColumn(index: number): OwnColumn[] {
  const slot = String(index + 1)
  const nth = (card: Card) => entriesOf(card, 'phones')[index]
  return [
    {
      name: `Phone ${slot}`,
      place: { target: 'phone', part: 'value', slot },
      read: (card) => nth(card)?.[1].number ?? '',
      write(card, number) {
        const [id, old] = nth(card) ?? []
        putEntry(card, 'phones', id, number === '' ? null : { ...old, number })
      },
      // Spreadsheets take +34600000005 for a number and drop its plus.
      isSame: (before, after) => before.replace(/\D+/g, '') === after.replace(/\D+/g, ''),
    },
    {
      name: `Phone ${slot} label`,
      place: { target: 'phone', part: 'label', slot },
      read: (card) => labelText(nth(card)?.[1] ?? {}),
      write(card, text) {
        const [id, old] = nth(card) ?? []
        if (old !== undefined) putEntry(card, 'phones', id, relabelled<Phone>(old, text, true))
      },
    },
  ]
}

function relabelled<Entry extends EmailAddress | Phone>(entry: Entry, label: string, isPhone: boolean): Entry {
  const { contexts: _, features: __, label: ___, ...rest } = entry as Phone
  return { ...rest, ...readLabel(label, isPhone) } as Entry
}

const ADDRESS_PARTS: readonly (readonly [name: string, part: string, kinds: readonly AddressComponentKind[]])[] = [
  ['Street', 'street', ['name', 'number', 'block', 'building']],
  ['Street, second line', 'extended', ['apartment', 'floor', 'room']],
  ['PO box', 'postOfficeBox', ['postOfficeBox']],
  ['Postcode', 'postcode', ['postcode']],
  ['City', 'locality', ['locality']],
  ['Region', 'region', ['region']],
  ['Country', 'country', ['country']],
]

/** The best postal address; further ones are in the whole card only. */
export const addressColumns: readonly OwnColumn[] = [
  ...ADDRESS_PARTS.map(([name, part, kinds]) => addressColumn(name, part, kinds)),
  {
    name: 'Country code',
    place: { target: 'address', part: 'countryCode' },
    read: (card) => entriesOf(card, 'addresses')[0]?.[1].countryCode ?? '',
    write(card, text) {
      const [id, old] = entriesOf(card, 'addresses')[0] ?? []
      const { countryCode: _, ...rest } = old ?? {}
      const address = text === '' ? rest : { ...rest, countryCode: text.toUpperCase() }
      putEntry(card, 'addresses', id, Object.keys(address).length === 0 ? null : address)
    },
  },
]

function addressColumn(name: string, part: string, kinds: readonly AddressComponentKind[]): OwnColumn {
  const isOurs = ({ kind }: AddressComponent) => kinds.includes(kind)
  return {
    name,
    place: { target: 'address', part },
    read(card) {
      const components = entriesOf(card, 'addresses')[0]?.[1].components?.filter(isOurs) ?? []
      return components.map(({ value }) => value).join(' ')
    },
    write(card, value) {
      const [id, old] = entriesOf(card, 'addresses')[0] ?? []
      const components = (old?.components ?? []).filter((component) => !isOurs(component))
      if (value !== '') components.push({ kind: kinds[0] ?? 'name', value })
      // The whole address as one text and its order say what no longer holds.
      const { components: _, full: __, isOrdered: ___, defaultSeparator: ____, ...rest } = old ?? {}
      const address = { ...rest, ...(components.length ? { components } : {}) }
      putEntry(card, 'addresses', id, Object.keys(address).length === 0 ? null : address)
    },
  }
}
