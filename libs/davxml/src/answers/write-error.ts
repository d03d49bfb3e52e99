import type { XmlName } from '../xml-name.ts'
import { writeDocument } from './write-node.ts'
import { davNode, type XmlContent } from './xml-node.ts'

/** The body of a refusal: the condition that was broken (RFC 4918 §16), as `CARDDAV:no-uid-conflict` with the href. */
export function writeError(condition: XmlName, ...children: readonly XmlContent[]): string {
  const { namespace, name } = condition
  return writeDocument(davNode('error', { namespace, name, children }))
}
