import {
  davNode,
  NS_DAV,
  nameKey,
  type PropertyChange,
  type PropStat,
  textOf,
  type XmlName,
  xmlText,
} from '@lazo/davxml'
import type { PropertyChanges, ResourceKind } from './ground.ts'
import { PropertyRefusal } from './property-refusal.ts'

/**
 * Writes properties by `save`, all of them or none, and tells what became of each (RFC 4918 §9.2.1). Live properties are the
 * server's own, but for the few that a kind lets be written; what clients invent they may keep.
 */
export async function writeChanges<T>(
  kind: ResourceKind<T>,
  changes: readonly PropertyChange[],
  save: (accepted: PropertyChanges) => Promise<void>,
): Promise<readonly PropStat[]> {
  const last = new Map(changes.map((change) => [nameKey(nameOf(change)), change]))
  const names = [...last.values()].map(nameOf)
  const wrong = names.filter((name) => isProtected(kind, name))
  if (wrong.length > 0) return failed(names, wrong, { status: 403, error: davNode('cannot-modify-protected-property') })
  try {
    await save(sortOut(kind, [...last.values()]))
    return [{ status: 200, properties: names }]
  } catch (error) {
    if (!(error instanceof PropertyRefusal)) throw error
    const { status, property, message: description } = error
    const wrong = names.filter((name) => nameKey(name) === nameKey(property))
    // A name that is too long is told by its beginning, which names none of them.
    return failed(names, wrong.length > 0 ? wrong : names, { status, description })
  }
}

/** Of the names that WebDAV itself has (RFC 4918 §15), clients may set these where the server tells nothing better. */
const OPEN = ['displayname', 'getcontentlanguage']

function isProtected<T>(kind: ResourceKind<T>, name: XmlName): boolean {
  if (!kind.saveProperties) return true
  const live = kind.properties.get(nameKey(name))
  return live ? !live.isWritable : name.namespace === NS_DAV && !OPEN.includes(name.name)
}

/** Whether everything was written. */
export function isWritten(propstats: readonly PropStat[]): boolean {
  return propstats.every(({ status }) => status === 200)
}

/** With what is wrong, all the rest fails too. */
function failed(
  names: readonly XmlName[],
  wrong: readonly XmlName[],
  why: Omit<PropStat, 'properties'>,
): readonly PropStat[] {
  const others = names.filter((name) => !wrong.includes(name))
  return [
    { ...why, properties: wrong },
    { status: 424, properties: others },
  ]
}

function sortOut<T>(kind: ResourceKind<T>, changes: readonly PropertyChange[]): PropertyChanges {
  const isLive = (change: PropertyChange) => kind.properties.has(nameKey(nameOf(change)))
  const live = changes
    .filter(isLive)
    .map((one) => [nameOf(one).name, one.action === 'set' ? textOf(one.property) : null] as const)
  const dead = changes
    .filter((change) => !isLive(change))
    .map((one) => ({ name: nameOf(one), xml: one.action === 'set' ? xmlText(one.property) : null }))
  return { live: new Map(live), dead }
}

function nameOf(change: PropertyChange): XmlName {
  const { namespace, name } = change.action === 'remove' ? change.name : change.property
  return { namespace, name }
}
