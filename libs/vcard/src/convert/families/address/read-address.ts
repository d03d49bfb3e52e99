import type { Address, AddressComponentKind } from '@lazo/jscontact'
import type { RawProperty } from '../../../raw/raw-card.ts'
import type { ReadVersion } from '../../../raw/vcard-version.ts'
import { readGeo } from '../../../values/geo-uri.ts'
import { unescapeText } from '../../../values/text.ts'
import { isDerived } from '../../derived.ts'
import { prefFacet, typeFacet } from '../../facets.ts'
import type { OrderedParts } from '../../jscomps.ts'
import type { Placement } from '../../placement.ts'
import type { CardDraft } from '../../read/card-draft.ts'
import { ParamTaker } from '../../read/param-taker.ts'
import { readAddressParts } from './address-parts.ts'
import { readZone } from './time-zone.ts'

/** Contexts of an address ⇄ TYPE (RFC 9554 §5). */
export const addressContextsFacet = typeFacet('contexts', {
  home: 'private',
  work: 'work',
  billing: 'billing',
  delivery: 'delivery',
})

/** Reads ADR with the parameters that tell the rest of an address; an ADR that says nothing is passed over. */
export function readAddress(property: RawProperty, draft: CardDraft): Placement | null {
  const params = new ParamTaker(property)
  if ((params.takeType() ?? 'text') !== 'text') return null
  const address = addressOf(property, params, draft.version)
  if (!Object.keys(address).length) return { units: [] }
  addressContextsFacet.read(params, address, draft.version)
  prefFacet.read(params, address, draft.version)
  const units = [draft.place('addresses', address, params)]
  const rest = params.rest()
  if (rest) address.vCardParams = rest
  return { units, holder: address }
}

/** Gives the parts of ADR in the order of the components that they become. */
export function addressPartsOf(property: RawProperty, version: ReadVersion): OrderedParts {
  const jscomps = new ParamTaker(property).takeAll('JSCOMPS')
  return readAddressParts(property, version, jscomps.length ? jscomps.join(',') : undefined).ordered
}

function addressOf(property: RawProperty, params: ParamTaker, version: ReadVersion): Address {
  const jscomps = params.takeAll('JSCOMPS')
  const { ordered, full } = readAddressParts(property, version, jscomps.length ? jscomps.join(',') : undefined)
  const label = params.take('LABEL')
  params.take('DERIVED')
  const text = label === undefined ? full : unescapeText(label)
  const address: Address = {
    ...componentsOf(ordered),
    ...(text?.trim() && { full: text }),
    ...takeCountry(params),
    ...takePlace(params),
  }
  return withoutDerived(address, property)
}

/** Leaves out the components of an ADR that only repeats the whole address as its street. */
export function withoutDerived(address: Address, property: RawProperty): Address {
  const [only, ...others] = address.components ?? []
  const isCopy = isDerived(property) && only?.kind === 'name' && only.value === address.full && !others.length
  if (isCopy) delete address.components
  return address
}

function componentsOf({ parts, isOrdered, defaultSeparator }: OrderedParts): Address {
  if (!parts.length) return {}
  return {
    components: parts.map(({ kind, value }) => ({ kind: kind as AddressComponentKind, value })),
    ...(isOrdered && { isOrdered }),
    ...(defaultSeparator !== undefined && { defaultSeparator }),
  }
}

function takeCountry(params: ParamTaker): Address {
  const code = params.peek('CC')
  if (!code || !/^[A-Za-z]{2}$/.test(code)) return {}
  params.take('CC')
  return { countryCode: code.toUpperCase() }
}

function takePlace(params: ParamTaker): Address {
  const coordinates = readGeo(params.peek('GEO') ?? '')
  const timeZone = readZone(params.peek('TZ') ?? '')
  if (coordinates !== null) params.take('GEO')
  if (timeZone !== null) params.take('TZ')
  return { ...(coordinates !== null && { coordinates }), ...(timeZone !== null && { timeZone }) }
}
