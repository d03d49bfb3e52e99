import { DavXmlError } from '../dav-xml-error.ts'
import type { XmlElement } from '../tree/xml-element.ts'
import { NS_CARDDAV } from '../xml-name.ts'
import { attributeOf, childrenNamed } from './inside.ts'
import { invalid } from './invalid.ts'

/** A vCard property to give; its name may have a group (`item1.TEL`) and then asks for that group only. */
export type PartialProperty = { name: string; hasNoValue: boolean }

/** How the text of cards is asked for (RFC 6352 §10.4). Null where nothing was said; the standard means text/vcard 3.0. */
export type AddressDataRequest = {
  contentType: string | null
  version: string | null
  properties: 'all' | PartialProperty[]
}

const MOST_PROPERTIES = 300

/** The `CARDDAV:address-data` of a report. */
export function readAddressData(element: XmlElement): AddressDataRequest {
  const partial = childrenNamed(element, NS_CARDDAV, 'prop').map(readPartialProperty)
  if (partial.length > MOST_PROPERTIES) {
    throw new DavXmlError('too-many', `More than ${MOST_PROPERTIES} vCard properties are asked for.`)
  }
  return {
    contentType: mediaType(attributeOf(element, 'content-type')),
    version: attributeOf(element, 'version')?.trim() ?? null,
    properties: partial.length ? partial : 'all',
  }
}

function readPartialProperty(prop: XmlElement): PartialProperty {
  const name = attributeOf(prop, 'name')
  if (!name) throw invalid('A vCard property in address-data has no name.')
  return { name, hasNoValue: attributeOf(prop, 'novalue') === 'yes' }
}

/** The type without parameters, in lower case. */
function mediaType(given: string | undefined): string | null {
  return given?.replace(/;.*$/s, '').trim().toLowerCase() ?? null
}
