import type { Address } from '@lazo/jscontact'
import type { RawProperty } from '../../../raw/raw-card.ts'
import { writeGeoPair } from '../../../values/geo-uri.ts'
import { escapeText } from '../../../values/text.ts'
import { prefFacet } from '../../facets.ts'
import { writePhonetics } from '../../phonetics.ts'
import type { ParamList } from '../../write/param-list.ts'
import { looseValue, type TypedValue, textValue, uriValue } from '../../write/typed-value.ts'
import type { VcardDraft } from '../../write/vcard-draft.ts'
import { addressKinds } from './address-parts.ts'
import { addressContextsFacet } from './read-address.ts'
import { writeOffset } from './time-zone.ts'
import { writeAddressParts } from './write-address-parts.ts'

/** An address to be written. */
export interface AddressEntry {
  id: string
  address: Address
  /** Whether the card has no other, so that GEO and TZ need no group to tell whose they are. */
  isOnly: boolean
}

/** Writes an address in vCard 4.0: all of it on ADR, or GEO and TZ when there is nothing else. */
export function writeNewAddress({ id, address }: AddressEntry, out: VcardDraft): void {
  const { coordinates, timeZone, full, countryCode } = address
  if (!hasAdr(address)) return writePlaceProperties({ id, address, isOnly: false }, out, null)
  const { raw, jscomps } = writeAddressParts(address, '4.0')
  const params = paramsOf(id, address, out)
  const soundParams = out.params()
  const sounds = writePhonetics(address, addressKinds, soundParams)
  if (full !== undefined) params.add('LABEL', full)
  if (countryCode !== undefined) params.add('CC', countryCode)
  if (coordinates !== undefined) params.add('GEO', coordinates)
  if (timeZone !== undefined) params.add('TZ', writeOffset(timeZone, false) ?? timeZone)
  if (jscomps !== null) params.add('JSCOMPS', jscomps)
  const altid = String(address.vCardParams?.['altid'] ?? id)
  if (sounds !== null) params.add('ALTID', altid)
  const units = [`addresses/${id}`]
  out.write({ name: 'ADR', units, value: { type: 'text', raw }, params, holder: address })
  if (sounds === null) return
  soundParams.add('ALTID', altid)
  out.write({ name: 'ADR', units, value: { type: 'text', raw: sounds }, params: soundParams })
}

/** Writes an address in vCard 3.0: ADR, LABEL, GEO, TZ and Apple's X-ABADR. */
export function writeOldAddress(entry: AddressEntry, out: VcardDraft): void {
  const { id, address } = entry
  if (!hasAdr(address)) return writePlaceProperties(entry, out, null)
  const { full, countryCode } = address
  const { value, params } = oldAdr(entry, out)
  const units = [`addresses/${id}`]
  const adr = out.write({ name: 'ADR', units, value, params, holder: address })
  if (full !== undefined && out.dialect !== 'google') writeLabelProperty(entry, adr, out)
  if (countryCode !== undefined && !isCountryOnly(address)) {
    out.writeBeside(adr, { name: 'X-ABADR', units, value: looseValue(countryCode.toLowerCase()) })
  }
  writePlaceProperties(entry, out, adr)
}

function oldAdr({ id, address }: AddressEntry, out: VcardDraft): { value: TypedValue; params: ParamList } {
  const { full, components } = address
  // Programs that show ADR alone still show the address.
  const shown =
    full !== undefined && !components ? { ...address, components: [{ kind: 'name' as const, value: full }] } : address
  const { raw, jscomps } = writeAddressParts(shown, '3.0')
  const params = paramsOf(id, address, out)
  if (shown !== address) params.add('DERIVED', 'TRUE')
  if (isCountryOnly(address)) params.add('CC', address.countryCode!)
  if (jscomps !== null) params.add('JSCOMPS', jscomps)
  const isGoogle = out.dialect === 'google' && full !== undefined && raw.split(';').length === 7
  return { value: { type: 'text', raw: isGoogle ? `${raw};${escapeText(full)}` : raw }, params }
}

function writeLabelProperty({ id, address }: AddressEntry, adr: RawProperty, out: VcardDraft): void {
  const params = out.params()
  for (const { key, values } of adr.params) if (key === 'TYPE') params.add('TYPE', ...values)
  const label = out.write({ name: 'LABEL', units: [`addresses/${id}`], value: textValue(address.full!), params })
  label.group = adr.group
}

/** Writes GEO and TZ; beside the ADR of the same address when there is one. */
function writePlaceProperties({ id, address, isOnly }: AddressEntry, out: VcardDraft, adr: RawProperty | null): void {
  const { coordinates, timeZone } = address
  const places = [
    ...(coordinates === undefined ? [] : [['GEO', geoValue(coordinates, out)] as const]),
    ...(timeZone === undefined ? [] : [['TZ', zoneValue(timeZone, out)] as const]),
  ]
  for (const [index, [name, value]] of places.entries()) {
    const params = adr || index > 0 ? out.params() : paramsOf(id, address, out)
    if (!adr && index > 0) params.add('PROP-ID', id)
    const isFirst = !adr && index === 0
    const property = { name, units: [`addresses/${id}`], value, params, ...(isFirst && { holder: address }) }
    if (adr && !isOnly) out.writeBeside(adr, property)
    else out.write(property)
  }
}

function hasAdr({ components, full, countryCode }: Address): boolean {
  return components !== undefined || full !== undefined || countryCode !== undefined
}

/** An ADR without a value says nothing in vCard 3.0, so the country must be on it. */
function isCountryOnly({ components, full, countryCode }: Address): boolean {
  return countryCode !== undefined && components === undefined && full === undefined
}

function paramsOf(id: string, address: Address, out: VcardDraft): ParamList {
  const params = out.params()
  addressContextsFacet.write(address, params, out.version)
  prefFacet.write(address, params, out.version)
  params.add('PROP-ID', id)
  return params
}

function geoValue(coordinates: string, { version }: VcardDraft): TypedValue {
  const pair = version === '3.0' ? writeGeoPair(coordinates) : null
  return pair === null ? uriValue(coordinates) : { type: 'text', raw: pair }
}

function zoneValue(timeZone: string, { version }: VcardDraft): TypedValue {
  const offset = writeOffset(timeZone, version === '3.0')
  return offset === null ? textValue(timeZone) : { type: 'utc-offset', raw: offset }
}
