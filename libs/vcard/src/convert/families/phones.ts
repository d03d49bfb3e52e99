import type { Phone } from '@lazo/jscontact'
import { stripInvisible } from '@lazo/normal'
import { unescapeText } from '../../values/text.ts'
import { readUri } from '../../values/uri.ts'
import { type EntryRow, entryFamily } from '../entry-family.ts'
import { contextsFacet, type Facet, prefFacet } from '../facets.ts'
import { textValue, uriValue } from '../write/typed-value.ts'

/** Types of TEL and what JSContact calls them (RFC 9555 §2.7.6). */
const FEATURES: { [type: string]: string } = {
  cell: 'mobile',
  fax: 'fax',
  'main-number': 'main-number',
  pager: 'pager',
  text: 'text',
  textphone: 'textphone',
  video: 'video',
  voice: 'voice',
}

/** `main` is what phones write in vCard 3.0. */
const featuresFacet: Facet<Phone> = {
  read(params, entry) {
    const found = params.takeTypes((type) => type === 'main' || Object.hasOwn(FEATURES, type))
    if (!found.length) return
    entry.features = Object.fromEntries(found.map((type) => [FEATURES[type] ?? 'main-number', true]))
  },
  write({ features = {} }, params, version) {
    for (const [type, feature] of Object.entries(FEATURES)) {
      const isSet = Object.hasOwn(features, feature)
      if (isSet) params.addType(version === '3.0' && type === 'main-number' ? 'main' : type)
    }
  },
}

/** A URI that is no more than a number, which phones of vCard 3.0 dial only without the scheme. */
const PLAIN_TEL = /^tel:([+\d().*#-]+)$/i

const PHONE_URI = /^(?:tel|sips?|xmpp|fax|modem|sms):\S+$/i

const tel: EntryRow<Phone> = {
  property: 'TEL',
  types: ['text', 'uri'],
  facets: [contextsFacet, featuresFacet, prefFacet],
  read({ value }) {
    // Google wraps numbers in invisible marks of direction.
    const [uri, text] = [readUri(value), unescapeText(value)].map(stripInvisible) as [string, string]
    return { number: PHONE_URI.test(uri) ? uri : text }
  },
  write({ number }, _, { version }) {
    const plain = version === '3.0' ? PLAIN_TEL.exec(number)?.[1] : undefined
    if (plain !== undefined) return textValue(plain)
    return PHONE_URI.test(number) ? uriValue(number) : textValue(number)
  },
}

/** TEL ⇄ `phones`. */
export const phones = entryFamily<Phone>({ collection: 'phones', hasLabel: true, rows: [tel] })
