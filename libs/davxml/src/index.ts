export {
  closeMultistatus,
  type DavResponse,
  openMultistatus,
  type PropStat,
  writeCardEntry,
  writeEntry,
  writeMkcolResponse,
  writeResponse,
} from './answers/multistatus.ts'
export { writeError } from './answers/write-error.ts'
export { renderNode, writeDocument, writeNode, xmlText } from './answers/write-node.ts'
export {
  caldavNode,
  carddavNode,
  csNode,
  davNode,
  hrefNode,
  type RenderedXml,
  type XmlContent,
  type XmlNode,
} from './answers/xml-node.ts'
export {
  COLLATIONS,
  type Collation,
  type MatchType,
  matchText,
  type TextPattern,
  textMatcher,
} from './collations/match-text.ts'
export { DavXmlError, type DavXmlErrorCode } from './dav-xml-error.ts'
export { type DecodedPath, decodePath } from './paths/decode-path.ts'
export { encodeSegment } from './paths/encode-segment.ts'
export { type SplitHref, splitHref } from './paths/split-href.ts'
export type { AddressDataRequest, PartialProperty } from './requests/address-data.ts'
export type { AddressbookMultiget } from './requests/addressbook-multiget.ts'
export type { AddressbookQuery } from './requests/addressbook-query.ts'
export type {
  CalendarFilter,
  CalendarMultiget,
  CalendarParamFilter,
  CalendarPropFilter,
  CalendarQuery,
  CalendarRange,
} from './requests/calendar-reports.ts'
export type { CardFilter, FilterTest, ParamFilter, PropFilter } from './requests/card-filter.ts'
export type { ExpandedProperty, ExpandProperty } from './requests/expand-property.ts'
export { attributeOf, childNamed, childrenNamed, childrenOf, textOf } from './requests/inside.ts'
export { type CollectionRequest, readMkcol } from './requests/mkcol.ts'
export type {
  AclPrincipalPropSet,
  PrincipalMatch,
  PrincipalPropertySearch,
  PrincipalSearch,
  PrincipalSearchPropertySet,
} from './requests/principal-reports.ts'
export { type CardRequest, type PropertyRequest, readPropfind } from './requests/property-request.ts'
export { type PropertyChange, readPropertyUpdate } from './requests/property-update.ts'
export { type DavReport, readReport, type UnknownReport } from './requests/report.ts'
export type { SyncCollection } from './requests/sync-collection.ts'
export type { TextMatch } from './requests/text-match.ts'
export { DEFAULT_LIMITS, type ReadLimits } from './tree/read-limits.ts'
export { readXml } from './tree/read-xml.ts'
export type { XmlElement } from './tree/xml-element.ts'
export {
  hasName,
  NS_APPLE,
  NS_CALDAV,
  NS_CARDDAV,
  NS_CS,
  NS_DAV,
  NS_ME,
  NS_XML,
  nameKey,
  type XmlAttribute,
  type XmlName,
} from './xml-name.ts'
