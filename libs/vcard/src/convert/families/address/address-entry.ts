import type { Address } from '@lazo/jscontact'
import { prefFacet } from '../../facets.ts'
import type { ParamList } from '../../write/param-list.ts'
import type { VcardDraft } from '../../write/vcard-draft.ts'
import { addressContextsFacet } from './read-address.ts'

/** An address to be written. */
export interface AddressEntry {
  id: string
  address: Address
  /** Whether the card has no other, so that GEO and TZ need no group to tell whose they are. */
  isOnly: boolean
}

/** Gives the parameters that the first property of an address has, whichever that is. */
export function addressParams({ id, address }: AddressEntry, out: VcardDraft): ParamList {
  const params = out.params()
  addressContextsFacet.write(address, params, out.version)
  prefFacet.write(address, params, out.version)
  params.add('PROP-ID', id)
  return params
}

/** Says whether there is more to an address than GEO and TZ can tell. */
export function needsAdr({ components, full, countryCode }: Address): boolean {
  return components !== undefined || full !== undefined || countryCode !== undefined
}
