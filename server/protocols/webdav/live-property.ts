import {
  NS_APPLE,
  NS_CALDAV,
  NS_CARDDAV,
  NS_CS,
  NS_DAV,
  nameKey,
  type RenderedXml,
  renderNode,
  writeNode,
  type XmlContent,
  type XmlName,
} from '@lazo/davxml'
import type { LiveProperty, Visit } from './ground.ts'

type Content = XmlContent | readonly XmlContent[]

/** What else there is to say of a property. */
type Traits = Partial<Pick<LiveProperty<unknown>, 'isCommon' | 'needsText' | 'isWritable' | 'prepare'>>

const NAMESPACES = { D: NS_DAV, C: NS_CARDDAV, CAL: NS_CALDAV, CS: NS_CS, ICAL: NS_APPLE } as const

/** A name as answers write it: `D:getetag`, `C:address-data`, `CAL:calendar-data`, `CS:getctag`. */
export type ShortName = `${keyof typeof NAMESPACES}:${string}`

/** The whole name of a short one. */
export function longName(short: ShortName): XmlName {
  const [prefix, name] = short.split(':') as [keyof typeof NAMESPACES, string]
  return { namespace: NAMESPACES[prefix], name }
}

/** A property that each resource tells for itself; one that tells null has none. */
export function liveProperty<T>(
  short: ShortName,
  tell: (resource: T, visit: Visit) => Content | null,
  traits: Traits = {},
): LiveProperty<T> {
  const name = longName(short)
  const render = elementRenderer(name)
  return {
    ...withTraits(name, traits),
    read(resource, visit) {
      const told = tell(resource, visit)
      return told === null ? null : render(told)
    },
  }
}

/** A property that is the same for every resource of its kind. */
export function fixedProperty(short: ShortName, content: Content, traits: Traits = {}): LiveProperty<unknown> {
  const name = longName(short)
  const rendered = elementRenderer(name)(content)
  return { ...withTraits(name, traits), read: () => rendered }
}

/** Properties by the key of their name; of two with one name the later stands. */
export function tableOf<T>(...properties: readonly LiveProperty<T>[]): ReadonlyMap<string, LiveProperty<T>> {
  return new Map(properties.map((property) => [nameKey(property.name), property]))
}

function withTraits(name: XmlName, traits: Traits): Omit<LiveProperty<unknown>, 'read'> {
  return { name, isCommon: false, needsText: false, isWritable: false, ...traits }
}

/** Writes elements of one name. The tags are written once: a list of 50,000 cards has as many of each property. */
function elementRenderer(name: XmlName): (content: Content) => RenderedXml {
  const empty = renderNode(name)
  const hole = '\0'
  const [start, end] = renderNode({ ...name, children: [{ xml: hole }] }).xml.split(hole) as [string, string]
  return (content) => {
    const inner = isList(content) ? content.map(writeNode).join('') : writeNode(content)
    return inner === '' ? empty : { xml: start + inner + end }
  }
}

function isList(content: Content): content is readonly XmlContent[] {
  return Array.isArray(content)
}
