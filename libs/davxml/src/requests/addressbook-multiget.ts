import type { XmlElement } from '../tree/xml-element.ts'
import { NS_DAV } from '../xml-name.ts'
import { childrenNamed, textOf } from './inside.ts'
import { invalid } from './invalid.ts'
import { type CardRequest, readCardRequest } from './property-request.ts'

/** Cards by their addresses (RFC 6352 §8.7), in the order asked and as given, percent-encoded. */
export type AddressbookMultiget = CardRequest & { kind: 'addressbook-multiget'; hrefs: string[] }

/** The body of an addressbook-multiget. */
export function readAddressbookMultiget(root: XmlElement): AddressbookMultiget {
  const hrefs = childrenNamed(root, NS_DAV, 'href').map((href) => textOf(href).trim())
  if (!hrefs.length) throw invalid('A multiget must name at least one href (RFC 6352 §10.7).')
  return { kind: 'addressbook-multiget', ...readCardRequest(root), hrefs }
}
