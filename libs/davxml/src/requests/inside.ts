import type { XmlElement } from '../tree/xml-element.ts'
import { hasName, NS_DAV } from '../xml-name.ts'
import { invalid } from './invalid.ts'

/** The elements in an element, in order; text between them is not looked at. */
export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

/** The children of one name. Unknown ones beside them are passed over (RFC 4918 §17). */
export function childrenNamed(element: XmlElement, namespace: string, name: string): XmlElement[] {
  return childrenOf(element).filter((child) => hasName(child, namespace, name))
}

/** The first child of a name. */
export function childNamed(element: XmlElement, namespace: string, name: string): XmlElement | undefined {
  return childrenOf(element).find((child) => hasName(child, namespace, name))
}

/** The text that stands directly in an element, blanks and all. */
export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}

/** The value of an attribute without namespace. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => hasName(attribute, '', name))?.value
}

/** Throws unless the root of a body is this element of WebDAV. */
export function requireRoot(root: XmlElement, name: string): void {
  if (!hasName(root, NS_DAV, name)) throw invalid(`The body must be DAV:${name}, and is ${root.name}.`)
}
