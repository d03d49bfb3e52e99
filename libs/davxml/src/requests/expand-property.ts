import { DavXmlError } from '../dav-xml-error.ts'
import type { XmlElement } from '../tree/xml-element.ts'
import { NS_DAV, type XmlName } from '../xml-name.ts'
import { attributeOf, childrenNamed } from './inside.ts'
import { invalid } from './invalid.ts'

/** A property whose hrefs are followed: of each resource they lead to, these properties are wanted. */
export type ExpandedProperty = XmlName & { properties: ExpandedProperty[] }

/** Properties, and properties of what they point to (RFC 3253 §3.8). */
export type ExpandProperty = { kind: 'expand-property'; properties: ExpandedProperty[] }

/** Every level may multiply the answer, so neither many nor deep ones are taken. */
const MOST_PROPERTIES = 100
const DEEPEST = 4

/** The body of an expand-property. */
export function readExpandProperty(root: XmlElement): ExpandProperty {
  const properties = readProperties(root, 1)
  if (count(properties) > MOST_PROPERTIES) {
    throw new DavXmlError('too-many', `More than ${MOST_PROPERTIES} properties are to be expanded.`)
  }
  return { kind: 'expand-property', properties }
}

function readProperties(parent: XmlElement, depth: number): ExpandedProperty[] {
  const elements = childrenNamed(parent, NS_DAV, 'property')
  if (elements.length && depth > DEEPEST) {
    throw new DavXmlError('too-deep', `Properties are expanded ${DEEPEST} levels deep, not more.`)
  }
  return elements.map((element) => {
    const name = attributeOf(element, 'name')
    if (!name) throw invalid('A property to expand has no name.')
    const namespace = attributeOf(element, 'namespace') ?? NS_DAV
    return { namespace, name, properties: readProperties(element, depth + 1) }
  })
}

function count(properties: ExpandedProperty[]): number {
  return properties.reduce((sum, property) => sum + 1 + count(property.properties), 0)
}
