import type { XmlElement } from '../tree/xml-element.ts'
import { NS_DAV, type XmlName } from '../xml-name.ts'
import { childrenNamed, childrenOf, requireRoot } from './inside.ts'
import { invalid } from './invalid.ts'

/** One step of a PROPPATCH: a property with its value, or the name of one that shall go. */
export type PropertyChange = { action: 'set'; property: XmlElement } | { action: 'remove'; name: XmlName }

/** The steps of a PROPPATCH in the order of the document, which counts (RFC 4918 §9.2). */
export function readPropertyUpdate(root: XmlElement): PropertyChange[] {
  requireRoot(root, 'propertyupdate')
  const changes = childrenOf(root).flatMap(readStep)
  if (!changes.length) throw invalid('A propertyupdate must set or remove a property (RFC 4918 §14.19).')
  return changes
}

/** The properties that the `DAV:set` of a MKCOL or PROPPATCH gives. */
export function readSetProperties(set: XmlElement): XmlElement[] {
  return childrenNamed(set, NS_DAV, 'prop').flatMap(childrenOf)
}

function readStep(step: XmlElement): PropertyChange[] {
  if (step.namespace !== NS_DAV) return []
  const properties = readSetProperties(step)
  if (step.name === 'set') return properties.map((property) => ({ action: 'set', property }))
  if (step.name !== 'remove') return []
  return properties.map(({ namespace, name }) => ({ action: 'remove', name: { namespace, name } }))
}
