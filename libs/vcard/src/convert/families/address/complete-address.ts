import type { Address } from '@lazo/jscontact'
import type { RawProperty } from '../../../raw/raw-card.ts'
import { readGeo } from '../../../values/geo-uri.ts'
import { unescapeText } from '../../../values/text.ts'
import { prefFacet } from '../../facets.ts'
import type { Placement } from '../../family.ts'
import { type CardDraft, isSameGroup } from '../../read/card-draft.ts'
import { ParamTaker } from '../../read/param-taker.ts'
import { addressContextsFacet, withoutDerived } from './read-address.ts'
import { readZone } from './time-zone.ts'

/** Reads the LABEL of vCard 3.0: the whole text of the ADR of the same TYPE, or an address of its own. */
export function readLabelProperty(property: RawProperty, draft: CardDraft): Placement | null {
  const full = unescapeText(property.value)
  if (draft.version === '4.0' || property.params.some(({ key }) => key !== 'TYPE')) return null
  const found = addressesOf(draft).find(
    (one) =>
      !one.address.full &&
      isSameGroup(one.property.group, property.group) &&
      typesOf(one.property) === typesOf(property),
  )
  if (!found) return addAddress(property, draft, { full })
  found.address.full = full
  withoutDerived(found.address, found.property)
  return { units: found.units }
}

/** Reads Apple's X-ABADR: the country of the ADR in its group. */
export function readAppleCountry(property: RawProperty, draft: CardDraft): Placement | null {
  const found = addressesOf(draft).find(({ property: { group } }) => group && isSameGroup(group, property.group))
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

interface PlacedAddress {
  address: Address
  property: RawProperty
  units: string[]
}

function addressesOf(draft: CardDraft): PlacedAddress[] {
  return [...draft.placements]
    .filter(
      ([{ key }, { units }]) => units[0]?.startsWith('addresses/') && (key === 'ADR' || key === 'GEO' || key === 'TZ'),
    )
    .map(([property, { units }]) => ({ address: draft.open(units[0]!) as Address, property, units }))
}

/** Combines GEO and TZ with the address they belong to (RFC 9555 §2.8.3), or makes an address of them. */
function addPlace(property: RawProperty, draft: CardDraft, place: Address): Placement {
  const member = Object.keys(place)[0] as 'coordinates' | 'timeZone'
  const hasMore = property.params.some(({ key }) => key !== 'VALUE' && key !== 'PROP-ID')
  const found = hasMore ? undefined : findOwner(property, draft)
  if (!found || found.address[member] !== undefined) return addAddress(property, draft, place)
  Object.assign(found.address, place)
  return { units: found.units }
}

/** The address with the same PROP-ID, else that of the same group, else the only one without a group. */
function findOwner(property: RawProperty, draft: CardDraft): PlacedAddress | undefined {
  const all = addressesOf(draft)
  const id = property.params.find(({ key }) => key === 'PROP-ID')?.values[0]
  if (id !== undefined) return all.find(({ units }) => units[0] === `addresses/${id}`)
  const same = all.filter((one) => isSameGroup(one.property.group, property.group))
  if (property.group) return same[0]
  const adr = same.filter(({ property: { key } }) => key === 'ADR')
  return adr.length === 1 ? adr[0] : undefined
}

function addAddress(property: RawProperty, draft: CardDraft, address: Address): Placement {
  const params = new ParamTaker(property)
  params.takeType()
  addressContextsFacet.read(params, address, draft.version)
  prefFacet.read(params, address, draft.version)
  const units = [draft.place('addresses', address, params)]
  const rest = params.rest()
  if (rest) address.vCardParams = rest
  return { units, holder: address }
}

function typesOf({ params }: RawProperty): string {
  const types = params
    .filter(({ key }) => key === 'TYPE')
    .flatMap(({ values }) => values.map((type) => type.toLowerCase()))
  return types
    .filter((type) => type !== 'pref')
    .sort()
    .join()
}
