import { DavXmlError } from '../dav-xml-error.ts'
import type { XmlElement } from '../tree/xml-element.ts'
import { nameKey, type XmlName } from '../xml-name.ts'
import { childrenOf } from './inside.ts'

/** Each name is answered for each resource, so a small body with thousands of names would cost without measure. */
const MOST_NAMES = 300

/** The names of the properties in a `DAV:prop`, each once, in order. */
export function readNames(prop: XmlElement): XmlName[] {
  return uniqueNames(childrenOf(prop))
}

/** The names of elements, each once, in order. Throws `too-many` past 300. */
export function uniqueNames(elements: readonly XmlName[]): XmlName[] {
  const names = new Map<string, XmlName>()
  for (const { namespace, name } of elements) names.set(nameKey({ namespace, name }), { namespace, name })
  if (names.size > MOST_NAMES) throw new DavXmlError('too-many', `More than ${MOST_NAMES} properties are asked for.`)
  return [...names.values()]
}
