import type { Address, AddressComponentKind, Card } from '@lazo/jscontact'
import { labelOf } from '../unlabelled.ts'
import { entriesOf } from './entries.ts'
import { labelText } from './label-text.ts'
import type { Placed } from './outlook-placed.ts'

type Where = 'Business' | 'Home' | 'Other'

/** Addresses of work and home have columns of their own, any other goes to `Other`; what finds no room goes below the notes. */
export function placeAddresses(card: Card): Placed {
  const placed: Placed = { cells: [], lines: [] }
  const free = new Set<Where>(['Business', 'Home', 'Other'])
  for (const [, address] of entriesOf(card, 'addresses')) {
    const where = [whereOf(address), 'Other' as const].find((place) => free.delete(place))
    if (where === undefined) {
      const label = labelOf(address) || labelText(address)
      placed.lines.push({ name: 'Address', label, text: address.full ?? wholeOf(address) })
    } else placed.cells.push(...cellsOf(address, where))
  }
  return placed
}

function whereOf({ contexts }: Address): Where {
  if (contexts?.work) return 'Business'
  return contexts?.private ? 'Home' : 'Other'
}

function wholeOf({ components = [] }: Address): string {
  return components
    .filter(({ kind }) => kind !== 'separator')
    .map(({ value }) => value)
    .join(', ')
}

function cellsOf(address: Address, where: Where): Placed['cells'] {
  const values = (...kinds: AddressComponentKind[]) => {
    const found = address.components?.filter(({ kind }) => kinds.some((one) => one === kind)) ?? []
    return found.map(({ value }) => value)
  }
  const part = (...kinds: AddressComponentKind[]) => values(...kinds).join(' ')
  const [second = '', ...further] = values(
    'apartment',
    'floor',
    'room',
    'district',
    'subdistrict',
    'landmark',
    'direction',
  )
  const hasParts = (address.components ?? []).length > 0
  return [
    [`${where} Street`, hasParts ? part('name', 'number', 'block', 'building') : (address.full ?? '')],
    [`${where} Street 2`, second],
    [`${where} Street 3`, further.join(' ')],
    [`${where} City`, part('locality')],
    [`${where} State`, part('region')],
    [`${where} Postal Code`, part('postcode')],
    [`${where} Country/Region`, part('country') || (address.countryCode ?? '')],
    [`${where} Address PO Box`, part('postOfficeBox')],
  ]
}
