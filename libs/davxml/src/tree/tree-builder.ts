import type { SaxesTagNS } from 'saxes'
import { DavXmlError } from '../dav-xml-error.ts'
import { NS_XML } from '../xml-name.ts'
import type { ReadLimits } from './read-limits.ts'
import type { XmlElement } from './xml-element.ts'

const NS_XMLNS = 'http://www.w3.org/2000/xmlns/'

/** What may stand in a name, but not first: saxes looks at the beginning of `D:1x`, and not of `1x`. */
const NO_NAME_START = /^(?:[-.\d\u00b7\u203f\u2040]|[\u0300-\u036f])/

/** Puts what a parser reports together to a tree, within limits. */
export class TreeBuilder {
  readonly #limits: ReadLimits
  readonly #line: () => number
  readonly #path: XmlElement[] = []
  #elements = 0
  #attributes = 0
  #root: XmlElement | null = null

  /** `line` tells where the parser is, for errors. */
  constructor(limits: ReadLimits, line: () => number) {
    this.#limits = limits
    this.#line = line
  }

  begin(): void {
    this.#attributes = 0
  }

  /** Called as each is met, so that no element with a million of them is put together. */
  countAttribute(): void {
    const { attributes } = this.#limits
    if (++this.#attributes <= attributes) return
    throw new DavXmlError('too-many', `An element has more than ${attributes} attributes.`, { line: this.#line() })
  }

  open(tag: SaxesTagNS): void {
    const parent = this.#path.at(-1)
    const element = readElement(tag, parent?.lang)
    this.#path.push(element)
    this.#elements++
    this.#checkLimits()
    this.#checkNames(element)
    if (parent) parent.children.push(element)
    else this.#root = element
  }

  /** Text beside the root, which can only be blank, belongs to nothing. */
  add(text: string): void {
    const children = this.#path.at(-1)?.children
    if (!children || text === '') return
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + text
    else children.push(text)
  }

  close(): void {
    this.#path.pop()
  }

  root(): XmlElement {
    if (!this.#root) throw new DavXmlError('malformed', 'The body holds no element.')
    return this.#root
  }

  #checkLimits(): void {
    const { depth, elements } = this.#limits
    const line = this.#line()
    if (this.#path.length > depth) {
      throw new DavXmlError('too-deep', `Elements stand more than ${depth} deep in each other.`, { line })
    }
    if (this.#elements > elements) {
      throw new DavXmlError('too-many', `There are more than ${elements} elements.`, { line })
    }
  }

  #checkNames(element: XmlElement): void {
    const wrong = [element, ...element.attributes].find(({ name }) => NO_NAME_START.test(name))
    if (!wrong) return
    throw new DavXmlError('malformed', `This is not well-formed XML: ${wrong.name} is no name.`, { line: this.#line() })
  }
}

function readElement(tag: SaxesTagNS, outerLang: string | undefined): XmlElement {
  const element: XmlElement = { namespace: tag.uri, name: tag.local, attributes: [], children: [] }
  if (outerLang !== undefined) element.lang = outerLang
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    if (uri === NS_XMLNS) continue
    if (uri === NS_XML && local === 'lang') element.lang = value
    else element.attributes.push({ namespace: uri, name: local, value })
  }
  return element
}
