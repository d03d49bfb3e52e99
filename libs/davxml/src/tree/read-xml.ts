import { SaxesParser, type SaxesTagNS } from 'saxes'
import { DavXmlError } from '../dav-xml-error.ts'
import { decodeBytes } from './decode-bytes.ts'
import { DEFAULT_LIMITS, type ReadLimits } from './read-limits.ts'
import { TreeBuilder } from './tree-builder.ts'
import type { XmlElement } from './xml-element.ts'

const OPTIONS = { xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true } as const

/**
 * The root element of a body. Any DOCTYPE is refused, so there are no entities but the five of XML itself and references
 * to characters. Throws DavXmlError.
 */
export function readXml(body: Uint8Array | string, limits: Partial<ReadLimits> = {}): XmlElement {
  const bounds = { ...DEFAULT_LIMITS, ...limits }
  if (body.length > bounds.bytes) {
    throw new DavXmlError(
      'too-large',
      `The body has ${body.length} bytes, more than the ${bounds.bytes} that are read.`,
    )
  }
  const text = typeof body === 'string' ? body : decodeBytes(body)
  return parse(text, bounds)
}

function parse(text: string, limits: ReadLimits): XmlElement {
  const parser = new SaxesParser(OPTIONS)
  const builder = new TreeBuilder(limits, () => parser.line)
  parser.on('error', ({ message }) => {
    throw new DavXmlError('malformed', `This is not well-formed XML: ${reason(message)}`, { line: parser.line })
  })
  parser.on('doctype', () => {
    throw new DavXmlError('doctype', 'A document type declaration is not taken.', { line: parser.line })
  })
  parser.on('opentagstart', () => builder.begin())
  parser.on('attribute', () => builder.countAttribute())
  parser.on('opentag', (tag: SaxesTagNS) => builder.open(tag))
  parser.on('closetag', () => builder.close())
  parser.on('text', (run) => builder.add(run))
  parser.on('cdata', (run) => builder.add(run))
  parser.write(text).close()
  return builder.root()
}

/** The parser's words without its `1:23: ` in front. */
function reason(message: string): string {
  return message.replace(/^\d+:\d+: /, '')
}
