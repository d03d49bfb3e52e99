import type { XmlElement } from '../tree/xml-element.ts'
import { NS_CARDDAV } from '../xml-name.ts'
import { type CardFilter, readCardFilter } from './card-filter.ts'
import { type CardRequest, readCardRequest } from './property-request.ts'
import { readLimit } from './result-limit.ts'

/** A search for cards (RFC 6352 §8.6). */
export type AddressbookQuery = CardRequest & { kind: 'addressbook-query'; filter: CardFilter; limit: number | null }

/** The body of an addressbook-query. */
export function readAddressbookQuery(root: XmlElement): AddressbookQuery {
  const limit = readLimit(root, NS_CARDDAV)
  return { kind: 'addressbook-query', ...readCardRequest(root), filter: readCardFilter(root), limit }
}
