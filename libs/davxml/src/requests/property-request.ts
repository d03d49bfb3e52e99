import type { XmlElement } from '../tree/xml-element.ts'
import { hasName, NS_CARDDAV, NS_DAV, type XmlName } from '../xml-name.ts'
import { type AddressDataRequest, readAddressData } from './address-data.ts'
import { childNamed, requireRoot } from './inside.ts'
import { invalid } from './invalid.ts'
import { readNames } from './property-names.ts'

/** Which properties are asked for: all that an allprop gives and some more, all names, or those named. */
export type PropertyRequest =
  | { kind: 'allprop'; include: XmlName[] }
  | { kind: 'propname' }
  | { kind: 'prop'; names: XmlName[] }

/** What reports ask of each card. `CARDDAV:address-data` is no property, so it is not among the names. */
export type CardRequest = { properties: PropertyRequest; addressData: AddressDataRequest | null }

/** A PROPFIND (RFC 4918 §9.1). Null stands for an empty body, which asks for all. */
export function readPropfind(root: XmlElement | null): PropertyRequest {
  if (!root) return { kind: 'allprop', include: [] }
  requireRoot(root, 'propfind')
  const request = readPropertyRequest(root)
  if (!request) throw invalid('A propfind must hold prop, allprop or propname (RFC 4918 §14.20).')
  return request
}

/** What a report asks of each card; without any of prop, allprop and propname nothing but the addresses. */
export function readCardRequest(report: XmlElement): CardRequest {
  const properties = readPropertyRequest(report) ?? { kind: 'prop', names: [] }
  const wanted = childNamed(report, NS_DAV, 'prop')
  const addressData = wanted && childNamed(wanted, NS_CARDDAV, 'address-data')
  if (!addressData) return { properties, addressData: null }
  return { properties: withoutAddressData(properties), addressData: readAddressData(addressData) }
}

function readPropertyRequest(element: XmlElement): PropertyRequest | null {
  const prop = childNamed(element, NS_DAV, 'prop')
  if (prop) return { kind: 'prop', names: readNames(prop) }
  if (childNamed(element, NS_DAV, 'propname')) return { kind: 'propname' }
  if (!childNamed(element, NS_DAV, 'allprop')) return null
  const include = childNamed(element, NS_DAV, 'include')
  return { kind: 'allprop', include: include ? readNames(include) : [] }
}

function withoutAddressData(request: PropertyRequest): PropertyRequest {
  if (request.kind !== 'prop') return request
  return { kind: 'prop', names: request.names.filter((name) => !hasName(name, NS_CARDDAV, 'address-data')) }
}
