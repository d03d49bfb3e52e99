import type { Card, JCardParameters, JsContactObject } from '@lazo/jscontact'
import { groupOf, paramsFromJcard } from '../../jcard/jcard-params.ts'
import type { RawProperty } from '../../raw/raw-card.ts'
import type { VcardVersion } from '../../raw/vcard-version.ts'
import { modernType, valueRule } from '../../values/value-rule.ts'
import { readLabel, writeLabel } from '../apple-labels.ts'
import { looseParamsProperty } from '../loose-params.ts'
import { ownMember } from '../set-member.ts'
import { ParamList } from './param-list.ts'
import { looseValue, type TypedValue } from './typed-value.ts'

/** Whose habits to follow where programs differ: `plain` suits most, Apple's included; `google` is what Google exports. */
export type Dialect = 'plain' | 'google'

/** A property that was written, and the parts of the card it tells. */
export interface WrittenProperty {
  property: RawProperty
  /** Paths such as `emails/k1`. */
  units: string[]
}

/** A property to be written. */
export interface NewProperty {
  name: string
  units: string[]
  value: TypedValue
  params?: ParamList
  /** The object that the property tells: its leftover parameters, its group and its label go with it. */
  holder?: JsContactObject & { label?: string }
}

/** Parameters of a holder that are written otherwise than as parameters. */
const NO_PARAMS = new Set(['group', 'value', 'x-ablabel', 'type'])

/** A vCard while it is written. */
export class VcardDraft {
  readonly version: VcardVersion
  readonly dialect: Dialect
  readonly lines: WrittenProperty[] = []
  readonly #groupsOf: () => ReadonlySet<string>
  #takenGroups: ReadonlySet<string> | null = null
  #groupCount = 0

  /** `groupsOf` tells which group names the card has; it is asked when the first new one is needed. */
  constructor(version: VcardVersion, dialect: Dialect, groupsOf: () => ReadonlySet<string>) {
    this.version = version
    this.dialect = dialect
    this.#groupsOf = groupsOf
  }

  /** Adds a property and, when its holder has a label, the X-ABLabel of its group; gives the property. */
  write({ name, units, value, params = this.params(), holder }: NewProperty): RawProperty {
    const kept = holder?.vCardParams
    if (kept) addKeptParams(params, kept)
    if (needsType(name, value.type, this.version)) params.add('VALUE', value.type)
    const label = holder && labelOf(holder)
    const group = groupOf(kept) ?? (label === undefined ? '' : this.newGroup())
    const property = { group, name, key: name.toUpperCase(), params: params.toParams(), value: value.raw, line: 0 }
    this.lines.push({ property, units })
    if (label !== undefined) this.writeBeside(property, { name: 'X-ABLabel', units, value: looseValue(label) })
    return property
  }

  /** Adds a property for a plain value of the card, with the parameters kept for it. */
  writeLoose(card: Card, name: string, property: NewProperty): void {
    const kept = ownMember(card[looseParamsProperty] ?? {}, name) as JCardParameters | undefined
    this.write(kept ? { ...property, holder: { vCardParams: kept } } : property)
  }

  /** Adds a property as it is. */
  addRaw(property: RawProperty, units: string[]): void {
    this.lines.push({ property, units })
  }

  /** Adds a property to the group of another, which gets one when it has none. */
  writeBeside(beside: RawProperty, property: NewProperty): void {
    beside.group ||= this.newGroup()
    this.write(property).group = beside.group
  }

  /** Gives an empty list of parameters. */
  params(): ParamList {
    return new ParamList(this.version)
  }

  /** Gives a group name that nothing in the card has. */
  newGroup(): string {
    this.#takenGroups ??= this.#groupsOf()
    do this.#groupCount += 1
    while (this.#takenGroups.has(`item${this.#groupCount}`))
    return `item${this.#groupCount}`
  }
}

/** A property that nobody registered says no type; one for dates and times takes all forms of them. */
function needsType(name: string, type: string, version: VcardVersion): boolean {
  const rule = valueRule(name.toUpperCase(), version)
  if (!rule || type === 'unknown') return false
  return rule.type === 'date-and-or-time' ? !type.startsWith('date') : modernType(rule.type) !== modernType(type)
}

function addKeptParams(params: ParamList, kept: JCardParameters): void {
  for (const type of [kept['type'] ?? []].flat()) params.addOtherType(type)
  for (const { key, values } of paramsFromJcard(kept)) {
    if (!NO_PARAMS.has(key.toLowerCase()) && !params.has(key)) params.add(key, ...values)
  }
}

/** The label as it came while it still says the same. */
function labelOf({ label, vCardParams }: JsContactObject & { label?: string }): string | undefined {
  const exact = vCardParams?.['x-ablabel']
  if (typeof exact === 'string' && (label === undefined || readLabel(exact) === label)) return exact
  return label === undefined ? undefined : writeLabel(label)
}
