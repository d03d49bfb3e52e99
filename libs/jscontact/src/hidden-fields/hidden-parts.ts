import { isJsonObject } from '../json-object.ts'
import { customProperty } from '../vendor.ts'
import { HIDEABLE, type HideableName, type HideablePart, ONE_CUSTOM } from './hideable.table.ts'

/** What of cards is hidden, looked up by property. */
export interface HiddenParts {
  /** The properties that are hidden whole. */
  readonly whole: ReadonlySet<string>
  /** Those of which private entries are. */
  readonly ofPrivate: ReadonlySet<string>
  /** Labels of fields of one's own. */
  readonly custom: ReadonlySet<string>
  /** Lines kept as they came, in small letters. */
  readonly lines: ReadonlySet<string>
}

/** A value and what of it is hidden; undefined where there is nothing. */
export interface PartedValue {
  readonly shown: unknown
  readonly hidden: unknown
}

/** Whether a text names a part that may be hidden: one of the table, or `custom:` and a label. */
export function isHideable(name: string): boolean {
  if (name.startsWith(ONE_CUSTOM)) return name.length > ONE_CUSTOM.length && name.length <= 200
  return Object.hasOwn(HIDEABLE, name)
}

/** The parts that these names stand for; names that nobody knows stand for nothing. Pure. */
export function hiddenParts(names: readonly string[]): HiddenParts {
  const parts = names.flatMap((name): HideablePart[] =>
    Object.hasOwn(HIDEABLE, name) ? [HIDEABLE[name as HideableName]] : [],
  )
  // Which address a mailing goes to is not looked up: all of them are hidden with private ones.
  const isWhole = (part: HideablePart, property: string) => !part.isPrivateOnly || property === 'lazo.app:mailings'
  const pairs = parts.flatMap((part) =>
    part.properties.map((property) => ({ property, whole: isWhole(part, property) })),
  )
  const whole = new Set(pairs.filter((pair) => pair.whole).map((pair) => pair.property))
  return {
    whole,
    ofPrivate: new Set(pairs.map((pair) => pair.property).filter((property) => !whole.has(property))),
    custom: new Set(names.flatMap((name) => (name.startsWith(ONE_CUSTOM) ? [name.slice(ONE_CUSTOM.length)] : []))),
    lines: new Set(parts.flatMap((part) => part.lines)),
  }
}

/** Whether anything of a property may be hidden. */
export function concerns(parts: HiddenParts, property: string): boolean {
  return (
    parts.whole.has(property) || parts.ofPrivate.has(property) || (property === customProperty && parts.custom.size > 0)
  )
}

/** Whether one entry of a property is hidden. */
export function hidesEntry(parts: HiddenParts, property: string, id: string, entry: unknown): boolean {
  if (parts.whole.has(property)) return true
  if (property === customProperty) return parts.custom.has(id)
  return parts.ofPrivate.has(property) && isPrivate(entry)
}

/** The value of a property, parted into what shows and what is hidden. */
export function partValue(parts: HiddenParts, property: string, value: unknown): PartedValue {
  if (value === undefined || !concerns(parts, property)) return { shown: value, hidden: undefined }
  if (parts.whole.has(property) || !isJsonObject(value)) return { shown: undefined, hidden: value }
  const all = Object.entries(value)
  const hidden = all.filter(([id, entry]) => hidesEntry(parts, property, id, entry))
  if (hidden.length === 0) return { shown: value, hidden: undefined }
  const shown = all.filter(([id, entry]) => !hidesEntry(parts, property, id, entry))
  return { shown: shown.length > 0 ? Object.fromEntries(shown) : undefined, hidden: Object.fromEntries(hidden) }
}

function isPrivate(entry: unknown): boolean {
  return isJsonObject(entry) && isJsonObject(entry['contexts']) && entry['contexts']['private'] === true
}
