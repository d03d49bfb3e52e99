import type { Address, AddressComponent, AddressComponentKind } from '@lazo/jscontact'
import type { ColumnMapping } from '../table-shape.ts'
import { withLabel } from '../unlabelled.ts'
import { addEntry } from './card-draft.ts'
import { countryCodeOf } from './country-code.ts'
import { readLabel } from './read-label.ts'
import { type CellReader, groupSlots, labelOf, type SlotValue, slotValues } from './slots.ts'

/** Parts of an address in tables and the components they become, in the order they are written on a letter. */
const COMPONENTS: readonly (readonly [part: string, kind: AddressComponentKind])[] = [
  ['postOfficeBox', 'postOfficeBox'],
  ['street', 'name'],
  ['number', 'number'],
  ['street2', 'apartment'],
  ['street3', 'apartment'],
  ['extended', 'apartment'],
  ['district', 'district'],
  ['postcode', 'postcode'],
  ['locality', 'locality'],
  ['region', 'region'],
  ['country', 'country'],
]

/** Reads columns of postal addresses, in parts, as a whole, or both. */
export function planAddresses(columns: readonly ColumnMapping[]): CellReader[] {
  return groupSlots(columns).map((slot) => (cells, { card }) => {
    for (const [index, value] of slotValues(cells, slot).entries()) {
      const address = readAddress(value)
      if (address === null) continue
      const { label, contexts, pref } = readLabel(labelOf(slot, value, index), false)
      addEntry(card, 'addresses', {
        ...address,
        ...(contexts === undefined ? {} : { contexts }),
        ...(pref === undefined ? {} : { pref }),
        ...(label === undefined ? {} : withLabel(label)),
      })
    }
  })
}

function readAddress(value: SlotValue): Address | null {
  const full = value('formatted') || value('value')
  const components = COMPONENTS.flatMap(([part, kind]): AddressComponent[] => {
    const text = value(part)
    return text === '' ? [] : [{ kind, value: text }]
  })
  if (full === '' && components.length === 0) return null
  const code = countryCodeOf(value('countryCode') || value('country'))
  return {
    ...(components.length ? { components } : {}),
    ...(code === null ? {} : { countryCode: code }),
    ...(full === '' ? {} : { full }),
  }
}
