import { NS_CARDDAV, NS_CS, NS_DAV, NS_XML, type XmlAttribute } from '../xml-name.ts'
import { escapeAttribute, escapeText } from './escape-text.ts'
import type { RenderedXml, XmlContent, XmlNode } from './xml-node.ts'

type Prefixes = ReadonlyMap<string, string>

/** The default namespace and the language in force around a node. */
type Scope = { namespace: string; lang: string | undefined }

const OUTSIDE: Scope = { namespace: '', lang: undefined }

/** Prefixes that every answer declares on its root; other namespaces are declared as default where they are used. */
const ANSWER_PREFIXES: Prefixes = new Map([
  [NS_DAV, 'D'],
  [NS_CARDDAV, 'C'],
  [NS_CS, 'CS'],
  [NS_XML, 'xml'],
])
const NO_PREFIXES: Prefixes = new Map([[NS_XML, 'xml']])

/** What stands first in every answer. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'

/** The declarations that the root of an answer carries, with a blank in front. */
export const ROOT_DECLARATIONS = ` xmlns:D="${NS_DAV}" xmlns:C="${NS_CARDDAV}" xmlns:CS="${NS_CS}"`

/** A node as it stands inside an answer, whose root declares the prefixes `D`, `C` and `CS`. */
export function writeNode(content: XmlContent): string {
  return write(content, ANSWER_PREFIXES, OUTSIDE)
}

/** A node rendered once, to be put into many answers. */
export function renderNode(content: XmlContent): RenderedXml {
  return { xml: writeNode(content) }
}

/**
 * An element as text that needs nothing around it: its own declarations of namespaces and its `xml:lang`. Read again it
 * is equal, so this is how dead properties are kept (RFC 4918 §4.3).
 */
export function xmlText(element: XmlNode): string {
  return write(element, NO_PREFIXES, OUTSIDE)
}

/** A whole body of which the node is the root. */
export function writeDocument(root: XmlNode): string {
  return `${XML_DECLARATION}${writeElement(root, ANSWER_PREFIXES, OUTSIDE, ROOT_DECLARATIONS)}`
}

function write(content: XmlContent, prefixes: Prefixes, scope: Scope): string {
  if (typeof content === 'string') return escapeText(content)
  return 'xml' in content ? content.xml : writeElement(content, prefixes, scope)
}

function writeElement(node: XmlNode, prefixes: Prefixes, scope: Scope, declarations = ''): string {
  const prefix = prefixes.get(node.namespace)
  const tag = prefix === undefined ? node.name : `${prefix}:${node.name}`
  const namespace = prefix === undefined ? node.namespace : scope.namespace
  const lang = node.lang ?? scope.lang
  let start = `<${tag}${declarations}`
  if (namespace !== scope.namespace) start += ` xmlns="${escapeAttribute(namespace)}"`
  if (lang !== undefined && lang !== scope.lang) start += ` xml:lang="${escapeAttribute(lang)}"`
  if (node.attributes?.length)
    start += node.attributes.map((one, index) => writeAttribute(one, prefixes, index)).join('')
  if (!node.children?.length) return `${start}/>`
  const inner = namespace === scope.namespace && lang === scope.lang ? scope : { namespace, lang }
  let content = ''
  for (const child of node.children) content += write(child, prefixes, inner)
  return `${start}>${content}</${tag}>`
}

/** An attribute with a blank in front; one of a namespace without prefix brings a prefix of its own, after its `index`. */
function writeAttribute({ namespace, name, value }: XmlAttribute, prefixes: Prefixes, index: number): string {
  const written = `${name}="${escapeAttribute(value)}"`
  if (namespace === '') return ` ${written}`
  const prefix = prefixes.get(namespace)
  if (prefix !== undefined) return ` ${prefix}:${written}`
  return ` xmlns:a${index}="${escapeAttribute(namespace)}" a${index}:${written}`
}
