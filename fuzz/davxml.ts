import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  DavXmlError,
  davNode,
  readMkcol,
  readPropertyUpdate,
  readPropfind,
  readReport,
  readXml,
  writeDocument,
  type XmlElement,
  xmlText,
} from '@lazo/davxml'
import type { FuzzTarget } from './harness/target.ts'

const golden = join(import.meta.dirname, '../libs/davxml/golden')
const bodies = readdirSync(golden).filter((file) => file.endsWith('.xml'))

const tokens = [
  '<?xml version="1.0" encoding="UTF-16"?>',
  '<!DOCTYPE a [<!ENTITY b "&b;">]>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?a b?>',
  '</A:prop>',
  '<A:prop>',
  '<a>',
  '/>',
  '&amp;',
  '&constructor;',
  '&#xD800;',
  '&#13;',
  ' xmlns=""',
  ' xmlns="urn:x"',
  ' xmlns:x="urn:x" x:y="z"',
  ' xmlns:xml="http://www.w3.org/XML/1998/namespace"',
  ' xml:lang=""',
  ' xml:lang="es"',
  ' name="__proto__"',
  ' test="allof"',
  ' negate-condition="yes"',
]

const readers: readonly ((root: XmlElement) => unknown)[] = [readPropfind, readPropertyUpdate, readMkcol, readReport]

/** Bodies of requests: refused with a reason, or read; and whatever was read can be kept as text that reads the same. */
export const target: FuzzTarget = {
  name: 'davxml',
  seeds: bodies.map((body) => readFileSync(join(golden, body))),
  tokens,
  run(input) {
    const root = attempt(() => readXml(input))
    if (!root) return
    for (const read of readers) attempt(() => read(root))
    assertSame(readXml(xmlText(root)), root)
    const inside = readXml(writeDocument(davNode('prop', { xml: xmlText(root) })), { depth: 51, elements: 100_001 })
    assertSame(inside.children[0], root)
  },
}

function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof DavXmlError) return null
    throw error
  }
}

function assertSame(again: unknown, first: XmlElement): void {
  if (JSON.stringify(again) !== JSON.stringify(first)) throw new Error('What was kept as text does not read the same')
}
