import type { Address } from '@lazo/jscontact'
import type { RawProperty } from '../../../raw/raw-card.ts'
import { readGeo } from '../../../values/geo-uri.ts'
import { unescapeText } from '../../../values/text.ts'
import { prefFacet } from '../../facets.ts'
import type { Placement } from '../../placement.ts'
import type { CardDraft } from '../../read/card-draft.ts'
import { ParamTaker } from '../../read/param-taker.ts'
import { PlacedAddresses } from './placed-addresses.ts'
import { addressContextsFacet, withoutDerived } from './read-address.ts'
import { readZone } from './time-zone.ts'

/** Reads the LABEL of vCard 3.0: the whole text of the ADR of the same TYPE, or an address of its own. */
export function readLabelProperty(property: RawProperty, draft: CardDraft): Placement | null {
  const full = unescapeText(property.value)
  if (draft.version === '4.0' || property.params.some(({ key }) => key !== 'TYPE')) return null
  const found = PlacedAddresses.of(draft).takeFor(property)
  if (!found || found.address.full) return addAddress(property, draft, { full })
  found.address.full = full
  withoutDerived(found.address, found.property)
  return { units: found.units }
}

/** Reads Apple's X-ABADR: the country of the ADR in its group. */
export function readAppleCountry(property: RawProperty, draft: CardDraft): Placement | null {
  const found = property.group ? PlacedAddresses.of(draft).inGroup(property.group) : undefined
  const code = property.value.trim()
  if (!found || found.address.countryCode || !/^[A-Za-z]{2}$/.test(code)) return null
  found.address.countryCode = code.toUpperCase()
  return { units: found.units }
}

/** Reads GEO. */
export function readGeoProperty(property: RawProperty, draft: CardDraft): Placement | null {
  const coordinates = readGeo(property.value)
  return coordinates === null ? null : addPlace(property, draft, { coordinates })
}

/** Reads TZ; an offset that no zone has is kept as it is (RFC 9555 §2.8.2). */
export function readZoneProperty(property: RawProperty, draft: CardDraft): Placement | null {
  const timeZone = readZone(unescapeText(property.value))
  return timeZone === null ? null : addPlace(property, draft, { timeZone })
}

/** Combines GEO and TZ with the address they belong to (RFC 9555 §2.8.3), or makes an address of them. */
function addPlace(property: RawProperty, draft: CardDraft, place: Address): Placement {
  const member = Object.keys(place)[0] as 'coordinates' | 'timeZone'
  const hasMore = property.params.some(({ key }) => key !== 'VALUE' && key !== 'PROP-ID')
  const found = hasMore ? undefined : PlacedAddresses.of(draft).ownerOf(property)
  if (!found || found.address[member] !== undefined) return addAddress(property, draft, place)
  Object.assign(found.address, place)
  return { units: found.units }
}

function addAddress(property: RawProperty, draft: CardDraft, address: Address): Placement {
  const params = new ParamTaker(property)
  params.takeType()
  addressContextsFacet.read(params, address, draft.version)
  prefFacet.read(params, address, draft.version)
  const units = [draft.place('addresses', address, params)]
  const rest = params.rest()
  if (rest) address.vCardParams = rest
  PlacedAddresses.of(draft).add({ address, property, units })
  return { units, holder: address }
}
