import { applyLayer, type Card, diffCards, isSameJson, joinPath, type PatchObject, splitPath } from '@lazo/jscontact'
import { joinNotes, type PartedNotes, partNotes, planNotes } from './layer-note.ts'
import { secretsOf } from './layer-secrets.ts'

/** A card and its member's own layer, apart from one another. */
export interface PartedCard {
  readonly shared: Card
  readonly layer: PatchObject
}

/** A card with its member's layer as a device is shown it: private values among the others, private notes after a marker line. Pure. */
export function addLayer(shared: Card, layer: PatchObject): Card {
  const shown = applyLayer(shared, layer).card
  return joinNotes(shown, planNotes(shared, layer, shown))
}

/**
 * Takes a card apart that a device was shown as `addLayer(shared, layer)` and sent back as `edited`, with the ids that it was
 * shown with. What the layer says, what stands beside it in one value, and whatever holds a text of the layer stays with the
 * layer; only the rest of what changed goes to all. Pure.
 */
export function splitLayer({ shared, layer, edited }: PartedCard & { edited: Card }): PartedCard {
  const { card: shown, left } = applyLayer(shared, layer)
  const parted = partNotes(shown, edited, planNotes(shared, layer, shown), secretsOf(shared, layer))
  const wanted = parted.card
  const isOwn = ownership({ shared, layer, shown, wanted }, parted)
  const changes = Object.entries(patchEntries(shown, wanted))
  const next = changeShared(shared, Object.fromEntries(changes.filter(([path, value]) => !isOwn(path, value))))
  return { shared: next, layer: layerBetween(next, wanted, { layer, left }) }
}

/** Tells which changes from `shown` to `wanted` are the member's own. */
function ownership(sides: PartedCard & { shown: Card; wanted: Card }, { ownIds, isBroken }: PartedNotes) {
  const { shared, layer, shown, wanted } = sides
  const own = [...Object.keys(layer), ...ownIds.map((id) => joinPath(['notes', id]))]
  const now = own.map((path): [string, unknown] => [`${path}/`, valueAt(wanted, path)])
  const isSecret = secretsOf(shared, { ...layer, ...Object.fromEntries(now) })
  // A program may have given an entry another id: what is new where a private one is missing is taken for it.
  const missing = new Set(own.filter((path) => valueAt(wanted, path) === undefined).map(propertyOf))
  return (path: string, value: unknown) =>
    (isBroken && propertyOf(path) === 'notes') ||
    own.some((one) => meets(one, path, shown)) ||
    (value !== null && (isSecret(value) || isSecret(splitPath(path)?.at(-1)))) ||
    (missing.has(propertyOf(path)) && valueAt(shown, path) === undefined)
}

function propertyOf(path: string): string {
  return splitPath(path)?.[0] ?? ''
}

/** What lies between the shared card and what its member is to see; of the layer, what still says the same is kept as it is. */
function layerBetween(
  shared: Card,
  wanted: Card,
  before: { layer: PatchObject; left: readonly string[] },
): PatchObject {
  const kept = Object.fromEntries(
    Object.entries(before.layer).filter(
      ([path, value]) => before.left.includes(path) || isSameJson(valueAt(wanted, path) ?? null, value),
    ),
  )
  return { ...kept, ...patchEntries(applyLayer(shared, kept).card, wanted) }
}

/** The difference of two cards, entry by entry: a layer must not take a whole map, or it would hide what others add to it. */
function patchEntries(before: Card, after: Card): PatchObject {
  const patch: PatchObject = {}
  for (const [path, value] of Object.entries(diffCards(before, after))) {
    const [property, ...deeper] = splitPath(path)!
    const entries = value ?? valueAt(before, property!)
    if (deeper.length > 0 || !isMapOfEntries(property!, entries)) patch[path] = value
    else
      for (const [id, entry] of Object.entries(entries))
        patch[joinPath([property!, id])] = value === null ? null : entry
  }
  return patch
}

function isMapOfEntries(property: string, value: unknown): value is Record<string, unknown> {
  return isObject(value) && property !== 'name' && property !== 'speakToAs'
}

/** Whether a change and a part of the layer speak of the same: one within the other, or both of one value such as the name. */
function meets(own: string, path: string, shown: Card): boolean {
  if (own === path || own.startsWith(`${path}/`) || path.startsWith(`${own}/`)) return true
  const property = propertyOf(own)
  return property === propertyOf(path) && !isMapOfEntries(property, valueAt(shown, property))
}

/** The shared card with what changed for all; what does not fit it is left to the layer. Maps that became empty go. */
function changeShared(shared: Card, changes: PatchObject): Card {
  const next = applyLayer(shared, changes).card
  const stays = ([name, value]: [string, unknown]) => !isEmptyMap(value) || isEmptyMap(valueAt(shared, name))
  return Object.fromEntries(Object.entries(next).filter(stays)) as unknown as Card
}

function isEmptyMap(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function valueAt(card: Card, path: string): unknown {
  let node: unknown = card
  for (const step of splitPath(path) ?? []) node = isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined
  return node
}
