import type { Card, JCardParameters, JCardProperty, JsContactObject } from '@lazo/jscontact'
import { propertyToJcard } from '../../jcard/property-to-jcard.ts'
import type { RawProperty } from '../../raw/raw-card.ts'
import type { VcardRemark } from '../../raw/vcard-remark.ts'
import type { ReadVersion } from '../../raw/vcard-version.ts'
import { unescapeText } from '../../values/text.ts'
import { looseParamsProperty } from '../loose-params.ts'
import type { Placement } from '../placement.ts'
import { ownMember, setMember } from '../set-member.ts'
import type { ParamTaker } from './param-taker.ts'

/** A member or an entry of a card, before anybody knows its type. */
export type Entry = JsContactObject & { [name: string]: unknown }

const ID = /^[\w-]{1,255}$/

/** A card while it is read. */
export class CardDraft {
  readonly card: Card = { '@type': 'Card', version: '1.0' }
  readonly version: ReadVersion
  readonly warnings: VcardRemark[] = []
  /** What is read into this card, decoded. */
  readonly properties: readonly RawProperty[]
  /** Where the properties read so far went. */
  readonly placements = new Map<RawProperty, Placement>()
  /** The properties kept as they are, in jCard's form. */
  readonly kept = new Map<RawProperty, JCardProperty>()
  readonly #claimedIds: ReadonlySet<string>
  readonly #counts = new Map<string, number>()
  readonly #found = new Map<string, unknown>()

  constructor(version: ReadVersion, properties: readonly RawProperty[]) {
    this.version = version
    this.properties = properties
    this.#claimedIds = claimedIds(properties)
  }

  /** Adds an entry under the PROP-ID of its property, or under the next of k1, k2, …; gives its path. */
  place(collection: string, entry: object, params: ParamTaker): string {
    const entries = this.open(collection)
    const id = this.#chooseId(collection, entries, params)
    setMember(entries, id, entry)
    return `${collection}/${id}`
  }

  /** Gives the object at a path, made when it is not there. */
  open(path: string): Entry {
    let object = this.card as unknown as Entry
    for (const step of path.split('/')) {
      if (!ownMember(object, step)) setMember(object, step, {})
      object = ownMember(object, step) as Entry
    }
    return object
  }

  /** Keeps a property that JSContact has no place for (RFC 9555 §2.15.1). */
  keep(property: RawProperty): void {
    const kept = propertyToJcard(property, this.version)
    this.kept.set(property, kept)
    this.card.vCardProps ??= []
    this.card.vCardProps.push(kept)
  }

  /**
   * Keeps what nobody took of the parameters of a property that became a plain value, under a name of the property. There
   * is one of it, so an id says nothing.
   */
  keepLoose(name: string, params: JCardParameters | null): void {
    const { 'prop-id': _id, ...others } = params ?? {}
    if (!Object.keys(others).length) return
    const kept = this.open(looseParamsProperty)
    setMember(kept, name, mergeParams((ownMember(kept, name) ?? {}) as JCardParameters, others))
  }

  /** Gives the text of the X-ABLabel in the group of a property. */
  labelOf({ group }: RawProperty): string | undefined {
    if (!group) return undefined
    return this.once('labels', () => labelsByGroup(this.properties)).get(group.toLowerCase())
  }

  /** Gives what was found the first time: what readers of many properties ask of the whole card, they ask once. */
  once<Found>(name: string, find: () => Found): Found {
    if (!this.#found.has(name)) this.#found.set(name, find())
    return this.#found.get(name) as Found
  }

  #chooseId(collection: string, entries: Entry, params: ParamTaker): string {
    const wanted = params.take('PROP-ID')
    if (wanted !== undefined && ID.test(wanted) && !Object.hasOwn(entries, wanted)) return wanted
    let count = this.#counts.get(collection) ?? 0
    do count += 1
    while (this.#claimedIds.has(`${params.key} k${count}`) || Object.hasOwn(entries, `k${count}`))
    this.#counts.set(collection, count)
    return `k${count}`
  }
}

/** Ids that properties ask for, with their names; no other property of that name gets them. */
function claimedIds(properties: readonly RawProperty[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const property of properties) {
    for (const { key, values } of property.params) {
      if (key === 'PROP-ID') for (const id of values) ids.add(`${property.key} ${id}`)
    }
  }
  return ids
}

function labelsByGroup(properties: readonly RawProperty[]): Map<string, string> {
  const labels = new Map<string, string>()
  for (const { key, group, value } of properties) {
    const name = group.toLowerCase()
    if (key === 'X-ABLABEL' && !labels.has(name)) labels.set(name, unescapeText(value))
  }
  return labels
}

function mergeParams(one: JCardParameters, other: JCardParameters): JCardParameters {
  const merged = { ...one }
  for (const [name, value] of Object.entries(other)) {
    const before = ownMember(merged, name) as string | string[] | undefined
    setMember(merged, name, before === undefined ? value : [before, value].flat())
  }
  return merged
}
