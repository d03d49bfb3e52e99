import {
  nameKey,
  type PropertyRequest,
  type PropStat,
  type RenderedXml,
  renderNode,
  writeResponse,
  type XmlName,
} from '@lazo/davxml'
import type { DeadProperties, LiveProperty, Visit } from './ground.ts'

/** One property of the answer: where its value comes from, and what is said when there is none. */
interface Slot<T> {
  readonly key: string
  readonly live: LiveProperty<T> | undefined
  readonly empty: RenderedXml
}

/** What is to be told of each resource of one kind, thought through once for all of them. */
export class PropertyPlan<T> {
  readonly #asked: PropertyRequest
  readonly #slots: readonly Slot<T>[]
  readonly #isMinimal: boolean

  constructor(table: ReadonlyMap<string, LiveProperty<T>>, asked: PropertyRequest, isMinimal: boolean) {
    this.#asked = asked
    this.#isMinimal = isMinimal
    this.#slots = namesOf(table, asked).map((name) => {
      const key = nameKey(name)
      return { key, live: table.get(key), empty: renderNode(name) }
    })
  }

  /** Whether something is told that only the text of a card tells. */
  get needsText(): boolean {
    return this.#slots.some(({ live }) => live?.needsText)
  }

  /** Reads what is told and no resource holds. */
  async prepare(visit: Visit): Promise<void> {
    for (const { live } of this.#slots) await live?.prepare?.(visit)
  }

  /** Whether what clients keep there has to be looked up. */
  get needsDead(): boolean {
    return this.#asked.kind !== 'prop' || this.#slots.some(({ live }) => live === undefined)
  }

  /** The response of one resource (RFC 4918 §14.24). */
  write(href: string, resource: T, visit: Visit, dead: DeadProperties | null = null): string {
    let found = ''
    let missing = ''
    for (const { key, live, empty } of this.#slots) {
      const value = live ? live.read(resource, visit) : deadValue(dead, key)
      if (value === null) missing += empty.xml
      else found += this.#asked.kind === 'propname' ? empty.xml : value.xml
    }
    found += this.#others(dead)
    const propstats = [groupOf(200, found)]
    if (this.#asked.kind === 'prop' && !this.#isMinimal) propstats.push(groupOf(404, missing))
    return writeResponse({ href, propstats })
  }

  /** What clients keep and nobody asked for by name. */
  #others(dead: DeadProperties | null): string {
    if (this.#asked.kind === 'prop' || dead === null) return ''
    const named = new Set(this.#slots.map(({ key }) => key))
    const rest = [...dead].filter(([key]) => !named.has(key))
    return rest.map(([key, xml]) => (this.#asked.kind === 'propname' ? renderNode(nameOf(key)).xml : xml)).join('')
  }
}

/** Properties that share a status; they are XML already, so they may stand in one piece. */
function groupOf(status: number, xml: string): PropStat {
  return { status, properties: xml === '' ? [] : [{ xml }] }
}

function deadValue(dead: DeadProperties | null, key: string): RenderedXml | null {
  const xml = dead?.get(key)
  return xml === undefined ? null : { xml }
}

function namesOf<T>(table: ReadonlyMap<string, LiveProperty<T>>, asked: PropertyRequest): readonly XmlName[] {
  if (asked.kind === 'prop') return asked.names
  const live = [...table.values()]
  if (asked.kind === 'propname') return live.map(({ name }) => name)
  const common = live.filter(({ isCommon }) => isCommon).map(({ name }) => name)
  return distinct([...common, ...asked.include])
}

function distinct(names: readonly XmlName[]): XmlName[] {
  return [...new Map(names.map((name) => [nameKey(name), name])).values()]
}

function nameOf(key: string): XmlName {
  const end = key.lastIndexOf('}')
  return { namespace: key.slice(1, end), name: key.slice(end + 1) }
}
