import { isJsonObject, type JsonObject, setMember } from '../json-object.ts'
import { joinPath, splitPath } from '../patch-path.ts'
import type { Card, PatchObject } from '../types.ts'
import { concerns, type HiddenParts, hiddenParts, hidesEntry, partValue } from './hidden-parts.ts'

type Localizations = Readonly<Record<string, PatchObject>>

/** A card without the parts of these names (`HIDEABLE`), in translations and in lines kept as they came too. Pure. */
export function hideFields(card: Card, names: readonly string[]): Card {
  const parts = hiddenParts(names)
  const shown: JsonObject = {}
  for (const [property, value] of Object.entries(card)) {
    const left = shownOf(parts, property, { value, card })
    if (left !== undefined) setMember(shown, property, left)
  }
  return shown as unknown as Card
}

function shownOf(parts: HiddenParts, property: string, { value, card }: { value: unknown; card: Card }): unknown {
  if (property === 'localizations') {
    const { shown } = partLocalizations(parts, card)
    return Object.keys(shown).length > 0 ? shown : undefined
  }
  if (property === 'vCardProps') {
    const lines = (card.vCardProps ?? []).filter((line) => !isHiddenLine(parts, line))
    return lines.length > 0 ? lines : undefined
  }
  return partValue(parts, property, value).shown
}

/** Whether a line kept as it came says something that is hidden. */
export function isHiddenLine(parts: HiddenParts, line: unknown): boolean {
  return Array.isArray(line) && parts.lines.has(String(line[0]).toLowerCase())
}

/** The translations of a card, parted into what shows and what is hidden. */
export function partLocalizations(parts: HiddenParts, card: Card): { shown: Localizations; hidden: Localizations } {
  const shown: Record<string, PatchObject> = {}
  const hidden: Record<string, PatchObject> = {}
  for (const [tag, patch] of Object.entries(card.localizations ?? {}))
    for (const [path, value] of Object.entries(patch)) {
      const parted = partPath(parts, card, { path, value })
      if (parted.shown !== undefined) shown[tag] = { ...shown[tag], [path]: parted.shown }
      if (parted.hidden !== undefined) hidden[tag] = { ...hidden[tag], [path]: parted.hidden }
    }
  return { shown, hidden }
}

function partPath(parts: HiddenParts, card: Card, { path, value }: { path: string; value: unknown }) {
  const [property = '', id, ...deeper] = splitPath(path) ?? [path]
  if (!concerns(parts, property)) return { shown: value, hidden: undefined }
  if (id === undefined) return partValue(parts, property, value)
  const map: unknown = (card as unknown as Record<string, unknown>)[property]
  const entry = isJsonObject(map) ? map[id] : undefined
  const isNew = deeper.length === 0 && hidesEntry(parts, property, id, value)
  const isHidden = isNew || hidesEntry(parts, property, id, entry)
  return isHidden ? { shown: undefined, hidden: value } : { shown: value, hidden: undefined }
}

/**
 * Of a patch of a card's history what may be told to whom these parts are hidden: nothing of properties of which some may
 * be, since who reads the past cannot be told which entry was private then. Pure.
 */
export function hideInPatch(patch: PatchObject, names: readonly string[]): PatchObject {
  return Object.fromEntries(Object.entries(patch).filter(([path]) => !mayTellHidden(path, names)))
}

/** Whether a path of a card leads to what may be hidden by these names. Pure. */
export function mayTellHidden(path: string, names: readonly string[]): boolean {
  const [property = '', id, ...deeper] = splitPath(path) ?? [path]
  if (property === 'localizations') {
    if (id === undefined || deeper.length === 0) return names.length > 0
    return mayTellHidden(deeper.length === 1 ? deeper[0]! : joinPath(deeper), names)
  }
  return property === 'vCardProps' ? names.length > 0 : concerns(hiddenParts(names), property)
}
