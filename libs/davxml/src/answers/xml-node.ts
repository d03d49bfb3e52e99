import { NS_CALDAV, NS_CARDDAV, NS_CS, NS_DAV, type XmlAttribute, type XmlName } from '../xml-name.ts'

/** Text that is XML already, with all declarations it needs but those of `PREFIXES`; written as it is. */
export type RenderedXml = { xml: string }

/** An element to write: an `XmlElement` as read is one, and so is a mere name, which gives an empty element. */
export type XmlNode = XmlName & {
  attributes?: readonly XmlAttribute[]
  lang?: string
  children?: readonly XmlContent[]
}

/** What stands in an element: elements, text (escaped when written), and XML that is rendered already. */
export type XmlContent = XmlNode | RenderedXml | string

/** An element of WebDAV: `davNode('resourcetype', davNode('collection'))`. */
export function davNode(name: string, ...children: readonly XmlContent[]): XmlNode {
  return { namespace: NS_DAV, name, children }
}

/** An element of CardDAV. */
export function carddavNode(name: string, ...children: readonly XmlContent[]): XmlNode {
  return { namespace: NS_CARDDAV, name, children }
}

/** An element of CalDAV. */
export function caldavNode(name: string, ...children: readonly XmlContent[]): XmlNode {
  return { namespace: NS_CALDAV, name, children }
}

/** An element of Calendar Server. */
export function csNode(name: string, ...children: readonly XmlContent[]): XmlNode {
  return { namespace: NS_CS, name, children }
}

/** `DAV:href` of an address that is percent-encoded already. */
export function hrefNode(href: string): XmlNode {
  return davNode('href', href)
}
