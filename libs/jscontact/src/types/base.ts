import type { contexts, phoneticSystems } from '../enumerations.table.ts'

/** Any value JSON can hold. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue }

/** Key of an entry that lives as long as the entry: 1-255 characters of `A-Za-z0-9_-` (RFC 9553 §1.4.1). */
export type Id = string

/** A moment such as `2026-03-01T09:30:00Z`: capital letters, `Z`, no zero fraction (RFC 9553 §1.4.5). */
export type UtcDateTime = string

/** Name or value owned by a vendor: a domain, a colon, a name (RFC 9553 §1.8.1). */
export type VendorName = `${string}:${string}`

/** One of the registered values, or a vendor's own (RFC 9553 §1.7.4, §1.8.2). */
export type Enumerated<Registered extends readonly string[]> = Registered[number] | VendorName

/** A set: the members are the keys, each value is `true`. */
export type SetOf<Member extends string> = { [member in Member]?: true }

/** Patches by path without a leading slash; `null` removes (RFC 9553 §1.4.3). */
export type PatchObject = { [path: string]: unknown }

/** What every JSContact object may carry: leftovers of a vCard (RFC 9555 §3.2) and the properties of vendors. */
export interface JsContactObject {
  vCardName?: string
  vCardParams?: JCardParameters
  [vendorProperty: VendorName]: unknown
}

/** Parameters of a jCard property (RFC 7095 §3.4); `group` holds the property's group. */
export type JCardParameters = { [parameter: string]: string | string[] }

/** A vCard property as jCard writes it: name, parameters, type, values (RFC 7095 §3.3). */
export type JCardProperty = [name: string, parameters: JCardParameters, type: string, ...values: JsonValue[]]

/** Where a piece of contact data applies (RFC 9553 §1.5.1). */
export type Context = Enumerated<typeof contexts>

/** What entries of a kind share: when to use them, and which of them first. */
export interface Preferable extends JsContactObject {
  contexts?: SetOf<Context>
  /** 1 is best, 100 last; absent is worse than 100. */
  pref?: number
}

/** What entries share that people give a label of their own. */
export interface Labelled extends Preferable {
  label?: string
}

/** What a name and an address share: a text in full, in parts, or both. */
export interface Composed<Component> extends JsContactObject {
  full?: string
  components?: Component[]
  /** True when the components, joined in their order, give the whole text. */
  isOrdered?: boolean
  defaultSeparator?: string
  phoneticScript?: string
  phoneticSystem?: PhoneticSystem
}

/** How components are read aloud (RFC 9553 §1.5.4). */
export type PhoneticSystem = Enumerated<typeof phoneticSystems>

/** One part of a name or an address, or what stands between two parts (kind `separator`). */
export interface Component<Kind extends string> extends JsContactObject {
  kind: Kind
  value: string
  phonetic?: string
}
