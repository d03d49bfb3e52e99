import type { EmailAddress } from '@lazo/jscontact'
import { entryFamily } from '../entry-family.ts'
import { contextsFacet, type Facet, prefFacet } from '../facets.ts'
import { textRow } from '../rows.ts'

/** TYPE=INTERNET is what every address is (RFC 2426 §3.3.2); vCard 3.0 programs expect to see it. */
const internetFacet: Facet<EmailAddress> = {
  read(params) {
    params.takeTypes((type) => type === 'internet')
  },
  write(_, params, version) {
    if (version === '3.0') params.addType('internet')
  },
}

/** EMAIL ⇄ `emails`. */
export const emails = entryFamily<EmailAddress>({
  collection: 'emails',
  hasLabel: true,
  rows: [textRow('address', { property: 'EMAIL', facets: [internetFacet, contextsFacet, prefFacet] })],
})
