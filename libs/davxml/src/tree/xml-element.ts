import type { XmlAttribute, XmlName } from '../xml-name.ts'

/** An element as it was read: without prefixes, comments and processing instructions, with every character of its text. */
export type XmlElement = XmlName & {
  /** In the order they came, without declarations of namespaces and without `xml:lang`. */
  attributes: XmlAttribute[]
  /** The language in force here, be it stated on this element or around it; an empty one says that none is known. */
  lang?: string
  /** Elements and the runs of text between them; no run is empty, and no two stand side by side. */
  children: (XmlElement | string)[]
}
