import type { XmlElement } from '../tree/xml-element.ts'
import { hasName, NS_CALDAV, NS_DAV, type XmlName } from '../xml-name.ts'
import { childrenNamed, childrenOf, requireRoot } from './inside.ts'
import { uniqueNames } from './property-names.ts'
import { readSetProperties } from './property-update.ts'

/** A collection to make: what it shall be, and the properties it shall begin with, of which `resourcetype` is none. */
export type CollectionRequest = { resourceTypes: XmlName[]; properties: XmlElement[] }

const CALENDAR: XmlName[] = [
  { namespace: NS_DAV, name: 'collection' },
  { namespace: NS_CALDAV, name: 'calendar' },
]

/** A MKCOL with a body (RFC 5689 §3), or a MKCALENDAR (RFC 4791 §5.3.1). Null stands for an empty body: a plain collection. */
export function readMkcol(root: XmlElement | null): CollectionRequest {
  if (!root) return { resourceTypes: [{ namespace: NS_DAV, name: 'collection' }], properties: [] }
  const isCalendar = hasName(root, NS_CALDAV, 'mkcalendar')
  if (!isCalendar) requireRoot(root, 'mkcol')
  const set = childrenNamed(root, NS_DAV, 'set').flatMap(readSetProperties)
  const types = set.filter(isResourceType).flatMap(childrenOf)
  return {
    resourceTypes: isCalendar ? CALENDAR : uniqueNames(types),
    properties: set.filter((property) => !isResourceType(property)),
  }
}

function isResourceType(property: XmlElement): boolean {
  return hasName(property, NS_DAV, 'resourcetype')
}
