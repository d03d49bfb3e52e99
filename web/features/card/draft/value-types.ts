import type { SetOf } from '@lazo/jscontact'
import type { Part } from './row.ts'

/** The types that values of a part may have, the usual ones first. */
export const TYPES_OF: Readonly<Partial<Record<Part, readonly ValueType[]>>> = {
  phone: ['mobile', 'work', 'work-mobile', 'home', 'main', 'fax', 'pager', 'other'],
  email: ['work', 'home', 'other'],
  profile: ['work', 'home', 'other'],
  link: ['work', 'home', 'other'],
  address: ['work', 'home', 'billing', 'delivery', 'other'],
}

/** What a value is for, as people choose it. */
export type ValueType =
  | 'mobile'
  | 'work'
  | 'work-mobile'
  | 'home'
  | 'main'
  | 'fax'
  | 'pager'
  | 'billing'
  | 'delivery'
  | 'other'

interface Typed {
  readonly contexts?: SetOf<string>
  readonly features?: SetOf<string>
}

/** What each type says in a card (RFC 9553 §1.5.1, §2.3.3), the telling ones first. */
const SAYS: readonly (readonly [type: ValueType, contexts: readonly string[], features: readonly string[]])[] = [
  ['work-mobile', ['work'], ['mobile']],
  ['mobile', [], ['mobile']],
  ['main', [], ['main-number']],
  ['fax', [], ['fax']],
  ['pager', [], ['pager']],
  ['billing', ['billing'], []],
  ['delivery', ['delivery'], []],
  ['work', ['work'], []],
  ['home', ['private'], []],
]

const CONTEXTS = new Set(SAYS.flatMap(([, contexts]) => contexts))
const FEATURES = new Set(SAYS.flatMap(([, , features]) => features))

/** The type a value has. Pure. */
export function typeOf(value: object): ValueType {
  const { contexts = {}, features = {} } = value as Typed
  const has = (set: SetOf<string>, wanted: readonly string[]) => wanted.every((one) => set[one])
  return SAYS.find(([, c, f]) => has(contexts, c) && has(features, f))?.[0] ?? 'other'
}

/** The same value with another type; whatever else is said of it stays. Pure. */
export function withType<Value extends object>(value: Value, type: ValueType): Value {
  if (typeOf(value) === type) return value
  const { contexts, features, ...rest } = value as Typed
  const [, newContexts, newFeatures] = SAYS.find(([one]) => one === type) ?? [type, [], []]
  const sets = {
    contexts: { ...without(contexts, CONTEXTS), ...setOf(newContexts) },
    features: { ...without(features, FEATURES), ...setOf(newFeatures) },
  }
  const filled = Object.entries(sets).filter(([, set]) => Object.keys(set).length > 0)
  return { ...rest, ...Object.fromEntries(filled) } as Value
}

function setOf(members: readonly string[]): SetOf<string> {
  return Object.fromEntries(members.map((member) => [member, true as const]))
}

function without(set: SetOf<string> = {}, gone: ReadonlySet<string>): SetOf<string> {
  return Object.fromEntries(Object.entries(set).filter(([member]) => !gone.has(member)))
}
