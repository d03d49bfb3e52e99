/** The name of an element, property or condition: namespace and local name, whatever prefix was used. */
export type XmlName = { namespace: string; name: string }

/** An attribute. Its namespace is empty for all without a prefix. */
export type XmlAttribute = XmlName & { value: string }

/** WebDAV and its extensions for access control, sync and collections. */
export const NS_DAV = 'DAV:'

/** CardDAV (RFC 6352). */
export const NS_CARDDAV = 'urn:ietf:params:xml:ns:carddav'

/** CalDAV (RFC 4791). */
export const NS_CALDAV = 'urn:ietf:params:xml:ns:caldav'

/** Calendar Server: `getctag`, `me-card`, sharing. */
export const NS_CS = 'http://calendarserver.org/ns/'

/** Colours and orders of Apple's calendars. */
export const NS_APPLE = 'http://apple.com/ns/ical/'

/** Apple's address books: `max-image-size`, `bulk-requests`. */
export const NS_ME = 'http://me.com/_namespace/'

/** `xml:lang`, `xml:space`: the only namespace whose prefix needs no declaration. */
export const NS_XML = 'http://www.w3.org/XML/1998/namespace'

/** A name in one string, `{DAV:}getetag`: the key of maps and sets. */
export function nameKey({ namespace, name }: XmlName): string {
  return `{${namespace}}${name}`
}

/** Tells whether an element or property has this name. */
export function hasName(given: XmlName, namespace: string, name: string): boolean {
  return given.name === name && given.namespace === namespace
}
