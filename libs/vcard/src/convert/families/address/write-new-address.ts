import { writePhonetics } from '../../phonetics.ts'
import type { ParamList } from '../../write/param-list.ts'
import type { VcardDraft } from '../../write/vcard-draft.ts'
import { type AddressEntry, addressParams, needsAdr } from './address-entry.ts'
import { addressKinds } from './address-parts.ts'
import { writeOffset } from './time-zone.ts'
import { writeAddressParts } from './write-address-parts.ts'
import { writePlaces } from './write-places.ts'

/** Writes an address in vCard 4.0: all of it on ADR, or GEO and TZ when there is nothing else. */
export function writeNewAddress(entry: AddressEntry, out: VcardDraft): void {
  const { id, address } = entry
  if (!needsAdr(address)) return writePlaces(entry, out)
  const { raw, jscomps } = writeAddressParts(address, '4.0')
  const params = addressParams(entry, out)
  addDetails(entry, params)
  if (jscomps !== null) params.add('JSCOMPS', jscomps)
  const soundParams = out.params()
  const sounds = writePhonetics(address, addressKinds, soundParams)
  const altid = String(address.vCardParams?.['altid'] ?? id)
  if (sounds !== null) params.add('ALTID', altid)
  const units = [`addresses/${id}`]
  out.write({ name: 'ADR', units, value: { type: 'text', raw }, params, holder: address })
  if (sounds === null) return
  soundParams.add('ALTID', altid)
  out.write({ name: 'ADR', units, value: { type: 'text', raw: sounds }, params: soundParams })
}

function addDetails({ address }: AddressEntry, params: ParamList): void {
  const { coordinates, timeZone, full, countryCode } = address
  if (full !== undefined) params.add('LABEL', full)
  if (countryCode !== undefined) params.add('CC', countryCode)
  if (coordinates !== undefined) params.add('GEO', coordinates)
  if (timeZone !== undefined) params.add('TZ', writeOffset(timeZone, false) ?? timeZone)
}
