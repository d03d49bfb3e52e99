import type { Address } from '@lazo/jscontact'
import type { RawProperty } from '../../../raw/raw-card.ts'
import { escapeText, splitUnescaped } from '../../../values/text.ts'
import { looseValue, textValue } from '../../write/typed-value.ts'
import type { VcardDraft } from '../../write/vcard-draft.ts'
import { type AddressEntry, addressParams, needsAdr } from './address-entry.ts'
import { oldAddressKinds } from './address-parts.ts'
import { writeAddressParts } from './write-address-parts.ts'
import { writePlaces, writePlacesBeside } from './write-places.ts'

/** Writes an address in vCard 3.0: ADR, LABEL, GEO, TZ and Apple's X-ABADR. */
export function writeOldAddress(entry: AddressEntry, out: VcardDraft): void {
  const { id, address } = entry
  if (!needsAdr(address)) return writePlaces(entry, out)
  const { full, countryCode } = address
  const adr = writeAdr(entry, out)
  if (full !== undefined && out.dialect !== 'google') writeLabelProperty(entry, adr, out)
  if (countryCode !== undefined && !isCountryOnly(address)) {
    out.writeBeside(adr, { name: 'X-ABADR', units: [`addresses/${id}`], value: looseValue(countryCode.toLowerCase()) })
  }
  writePlacesBeside(adr, entry, out)
}

function writeAdr(entry: AddressEntry, out: VcardDraft): RawProperty {
  const { id, address } = entry
  const shown = withStreet(address)
  const { raw, jscomps } = writeAddressParts(shown, '3.0')
  const params = addressParams(entry, out)
  if (shown !== address) params.add('DERIVED', 'TRUE')
  if (isCountryOnly(address)) params.add('CC', address.countryCode!)
  if (jscomps !== null) params.add('JSCOMPS', jscomps)
  const value = { type: 'text', raw: out.dialect === 'google' ? withGoogleText(raw, address) : raw }
  return out.write({ name: 'ADR', units: [`addresses/${id}`], value, params, holder: address })
}

/** Shows an address that is only a text as a street, for most programs show ADR alone. */
function withStreet(address: Address): Address {
  const { full, components } = address
  return full === undefined || components ? address : { ...address, components: [{ kind: 'name', value: full }] }
}

/** Google has the whole text as an eighth component. */
function withGoogleText(raw: string, { full }: Address): string {
  const isOld = splitUnescaped(raw, ';').length === oldAddressKinds.length
  return isOld && full !== undefined ? `${raw};${escapeText(full)}` : raw
}

/** The TYPE of a LABEL is that of its ADR, by which a reader finds it. */
function writeLabelProperty({ id, address }: AddressEntry, adr: RawProperty, out: VcardDraft): void {
  const params = out.params()
  for (const { key, values } of adr.params) if (key === 'TYPE') params.add('TYPE', ...values)
  const label = out.write({ name: 'LABEL', units: [`addresses/${id}`], value: textValue(address.full!), params })
  label.group = adr.group
}

/** An ADR without a value says nothing in vCard 3.0, so the country must be on it. */
function isCountryOnly({ components, full, countryCode }: Address): boolean {
  return countryCode !== undefined && components === undefined && full === undefined
}
