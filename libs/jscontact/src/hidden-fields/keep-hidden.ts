import { isJsonObject, type JsonObject, setMember } from '../json-object.ts'
import { joinPath, splitPath } from '../patch-path.ts'
import { isSameJson } from '../same-json.ts'
import type { Card, PatchObject } from '../types.ts'
import { customProperty } from '../vendor.ts'
import { type HiddenParts, hiddenParts, hidesEntry, partValue } from './hidden-parts.ts'
import { hideFields, isHiddenLine, partLocalizations } from './hide-fields.ts'

/** In these maps the key itself says something: an entry cannot stand under another. */
const MEANT_KEYS: ReadonlySet<string> = new Set(['relatedTo', customProperty])

/** Properties whose objects are one value, not a map of entries. */
const ONE_VALUE: ReadonlySet<string> = new Set(['speakToAs'])

/** What an entry is about, whatever is said beside it. */
const SUBJECTS = ['number', 'address', 'uri', 'note', 'full', 'user', 'date', 'value']

/** Hidden entries that had to be given another id, by property and former id. */
type Renamed = Map<string, string>

/**
 * The card that comes of an edit by somebody to whom these parts (`HIDEABLE`) of `before` are hidden: `edited` was made of
 * `hideFields(before, names)`. What is hidden stays as it was, whatever the edit says; where the edit took the id of a hidden
 * entry, the hidden one gets another, so that nobody learns of it. An entry that would be hidden itself and says again
 * what a hidden one says is left out. Pure.
 */
export function keepHidden(before: Card, edited: Card, names: readonly string[]): Card {
  const seen = hideFields(before, names)
  if (isSameJson(seen, edited)) return before
  const parts = hiddenParts(names)
  const [was, shown, wanted] = [before, seen, edited].map((card) => card as unknown as JsonObject) as [
    JsonObject,
    JsonObject,
    JsonObject,
  ]
  const renamed: Renamed = new Map()
  const kept: JsonObject = {}
  for (const property of new Set([...Object.keys(wanted), ...Object.keys(was)])) {
    if (property === 'localizations' || property === 'vCardProps') continue
    const value = keepProperty({ parts, property, renamed }, was[property], shown[property], wanted[property])
    if (value !== undefined) setMember(kept, property, value)
  }
  const lines = keepLines(parts, before, edited)
  if (lines.length > 0) kept['vCardProps'] = lines
  const localizations = keepLocalizations(parts, before, edited, renamed)
  if (Object.keys(localizations).length > 0) kept['localizations'] = localizations
  return kept as unknown as Card
}

interface Keeping {
  readonly parts: HiddenParts
  readonly property: string
  readonly renamed: Renamed
}

function keepProperty(keeping: Keeping, was: unknown, shown: unknown, wanted: unknown): unknown {
  const { hidden } = partValue(keeping.parts, keeping.property, was)
  if (hidden === undefined) return wanted
  if (isSameJson(shown ?? null, wanted ?? null)) return was
  if (!isJsonObject(hidden) || !isJsonObject(wanted ?? {}) || ONE_VALUE.has(keeping.property)) return hidden
  return keepEntries(keeping, hidden, { shown: isJsonObject(shown) ? shown : {}, wanted: (wanted ?? {}) as JsonObject })
}

function keepEntries(
  { parts, property, renamed }: Keeping,
  hidden: JsonObject,
  { shown, wanted }: { shown: JsonObject; wanted: JsonObject },
): JsonObject {
  const areKeysMeant = MEANT_KEYS.has(property)
  // Only of what is hidden itself: if something that shows went because it says what a hidden entry says, one could guess.
  const isAgain = (id: string, entry: unknown) =>
    !areKeysMeant &&
    !Object.hasOwn(shown, id) &&
    hidesEntry(parts, property, id, entry) &&
    Object.values(hidden).some((other) => isSameSubject(entry, other))
  const kept = Object.fromEntries(
    Object.entries(wanted).filter(([id, entry]) => !isAgain(id, entry) && !(areKeysMeant && Object.hasOwn(hidden, id))),
  )
  for (const [id, entry] of Object.entries(hidden)) {
    const free = freeId(id, kept, hidden)
    if (free !== id) renamed.set(joinPath([property, id]), free)
    setMember(kept, free, entry)
  }
  return kept
}

function freeId(id: string, kept: JsonObject, hidden: JsonObject): string {
  if (!Object.hasOwn(kept, id)) return id
  for (let n = 2; ; n += 1) {
    const free = `${id}-${n}`
    if (!Object.hasOwn(kept, free) && !Object.hasOwn(hidden, free)) return free
  }
}

/** A device that still has what is hidden now sends it again, perhaps spelt a little otherwise. */
function isSameSubject(one: unknown, other: unknown): boolean {
  if (!isJsonObject(one) || !isJsonObject(other)) return isSameJson(one, other)
  const subject = SUBJECTS.find((name) => other[name] !== undefined)
  if (subject === undefined) return isSameJson(one, other)
  return isSameJson(bare(one[subject]), bare(other[subject]))
}

function bare(value: unknown): unknown {
  return typeof value === 'string'
    ? value
        .replace(/^tel:/i, '')
        .replaceAll(/[\s()-]/g, '')
        .toLowerCase()
    : value
}

function keepLines(parts: HiddenParts, before: Card, edited: Card): unknown[] {
  const all = before.vCardProps ?? []
  const hidden = all.filter((line) => isHiddenLine(parts, line))
  const wanted = edited.vCardProps ?? []
  if (hidden.length === 0) return [...wanted]
  const shown = all.filter((line) => !isHiddenLine(parts, line))
  if (isSameJson(shown, wanted)) return [...all]
  const isAgain = (line: unknown) => hidden.some((other) => isSameJson(line, other))
  return [...wanted.filter((line) => !isAgain(line)), ...hidden]
}

function keepLocalizations(
  parts: HiddenParts,
  before: Card,
  edited: Card,
  renamed: Renamed,
): Record<string, PatchObject> {
  const { hidden } = partLocalizations(parts, before)
  const kept: Record<string, PatchObject> = { ...edited.localizations }
  for (const [tag, patch] of Object.entries(hidden))
    for (const [path, value] of Object.entries(patch))
      kept[tag] = withPath(kept[tag] ?? {}, newPath(path, renamed), value)
  return kept
}

/** Two entries of a map may be translated by one path, those that are hidden and those that show. */
function withPath(patch: PatchObject, path: string, value: unknown): PatchObject {
  const own = patch[path]
  const both = isJsonObject(own) && isJsonObject(value) ? { ...own, ...value } : value
  const others = Object.entries(patch).filter(
    ([other]) => other !== path && !other.startsWith(`${path}/`) && !path.startsWith(`${other}/`),
  )
  return { ...Object.fromEntries(others), [path]: both } as PatchObject
}

function newPath(path: string, renamed: Renamed): string {
  const [property, id, ...deeper] = splitPath(path) ?? [path]
  const free = id === undefined ? undefined : renamed.get(joinPath([property!, id]))
  return free === undefined ? path : joinPath([property!, free, ...deeper])
}
