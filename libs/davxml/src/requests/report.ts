import type { XmlElement } from '../tree/xml-element.ts'
import { NS_CALDAV, NS_CARDDAV, NS_DAV, nameKey, type XmlName } from '../xml-name.ts'
import { type AddressbookMultiget, readAddressbookMultiget } from './addressbook-multiget.ts'
import { type AddressbookQuery, readAddressbookQuery } from './addressbook-query.ts'
import {
  type CalendarMultiget,
  type CalendarQuery,
  readCalendarMultiget,
  readCalendarQuery,
} from './calendar-reports.ts'
import { type ExpandProperty, readExpandProperty } from './expand-property.ts'
import {
  type AclPrincipalPropSet,
  type PrincipalMatch,
  type PrincipalPropertySearch,
  type PrincipalSearchPropertySet,
  readAclPrincipalPropSet,
  readPrincipalMatch,
  readPrincipalPropertySearch,
  readPrincipalSearchPropertySet,
} from './principal-reports.ts'
import { readSyncCollection, type SyncCollection } from './sync-collection.ts'

/** A report that is not known here; the answer is `DAV:supported-report`. */
export type UnknownReport = { kind: 'unknown'; name: XmlName }

/** What a REPORT asks, told apart by `kind`. */
export type DavReport =
  | AddressbookQuery
  | AddressbookMultiget
  | CalendarQuery
  | CalendarMultiget
  | SyncCollection
  | ExpandProperty
  | PrincipalPropertySearch
  | PrincipalMatch
  | AclPrincipalPropSet
  | PrincipalSearchPropertySet
  | UnknownReport

const READERS = new Map<string, (root: XmlElement) => DavReport>([
  [nameKey({ namespace: NS_CARDDAV, name: 'addressbook-query' }), readAddressbookQuery],
  [nameKey({ namespace: NS_CARDDAV, name: 'addressbook-multiget' }), readAddressbookMultiget],
  [nameKey({ namespace: NS_CALDAV, name: 'calendar-query' }), readCalendarQuery],
  [nameKey({ namespace: NS_CALDAV, name: 'calendar-multiget' }), readCalendarMultiget],
  [nameKey({ namespace: NS_DAV, name: 'sync-collection' }), readSyncCollection],
  [nameKey({ namespace: NS_DAV, name: 'expand-property' }), readExpandProperty],
  [nameKey({ namespace: NS_DAV, name: 'principal-property-search' }), readPrincipalPropertySearch],
  [nameKey({ namespace: NS_DAV, name: 'principal-match' }), readPrincipalMatch],
  [nameKey({ namespace: NS_DAV, name: 'acl-principal-prop-set' }), readAclPrincipalPropSet],
  [nameKey({ namespace: NS_DAV, name: 'principal-search-property-set' }), readPrincipalSearchPropertySet],
])

/** The body of a REPORT (RFC 3253 §3.6). */
export function readReport(root: XmlElement): DavReport {
  const read = READERS.get(nameKey(root))
  return read ? read(root) : { kind: 'unknown', name: { namespace: root.namespace, name: root.name } }
}
