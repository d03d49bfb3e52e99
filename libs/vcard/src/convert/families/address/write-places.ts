import type { Address } from '@lazo/jscontact'
import type { RawProperty } from '../../../raw/raw-card.ts'
import { writeGeoPair } from '../../../values/geo-uri.ts'
import { type TypedValue, textValue, uriValue } from '../../write/typed-value.ts'
import type { VcardDraft } from '../../write/vcard-draft.ts'
import { type AddressEntry, addressParams } from './address-entry.ts'
import { writeOffset } from './time-zone.ts'

/** Writes an address that is only a place and a time zone as GEO and TZ, which their PROP-ID keeps together. */
export function writePlaces(entry: AddressEntry, out: VcardDraft): void {
  const { id, address } = entry
  const [first, second] = placesOf(address, out)
  const units = [`addresses/${id}`]
  if (first) out.write({ ...first, units, params: addressParams(entry, out), holder: address })
  if (!second) return
  const params = out.params()
  params.add('PROP-ID', id)
  out.write({ ...second, units, params })
}

/** Writes GEO and TZ of an address beside its ADR; with several addresses a group tells which. */
export function writePlacesBeside(adr: RawProperty, { id, address, isOnly }: AddressEntry, out: VcardDraft): void {
  for (const place of placesOf(address, out)) {
    const property = { ...place, units: [`addresses/${id}`] }
    if (isOnly) out.write(property)
    else out.writeBeside(adr, property)
  }
}

interface Place {
  name: string
  value: TypedValue
}

function placesOf({ coordinates, timeZone }: Address, out: VcardDraft): Place[] {
  return [
    ...(coordinates === undefined ? [] : [{ name: 'GEO', value: geoValue(coordinates, out) }]),
    ...(timeZone === undefined ? [] : [{ name: 'TZ', value: zoneValue(timeZone, out) }]),
  ]
}

function geoValue(coordinates: string, { version }: VcardDraft): TypedValue {
  const pair = version === '3.0' ? writeGeoPair(coordinates) : null
  return pair === null ? uriValue(coordinates) : { type: 'text', raw: pair }
}

function zoneValue(timeZone: string, { version }: VcardDraft): TypedValue {
  const offset = writeOffset(timeZone, version === '3.0')
  return offset === null ? textValue(timeZone) : { type: 'utc-offset', raw: offset }
}
