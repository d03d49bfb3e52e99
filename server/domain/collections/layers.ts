import { applyLayer, type Card, diffCards, isSameJson, joinPath, type PatchObject, splitPath } from '@lazo/jscontact'
import { joinNotes, type PartedNotes, partNotes, planNotes } from './layer-note.ts'
import { secretsOf } from './layer-secrets.ts'

/** A card and its member's own layer, apart from one another. */
export interface PartedCard {
  readonly shared: Card
  readonly layer: PatchObject
}

/** The same, and the card that a device made of both. */
export interface EditedCard extends PartedCard {
  readonly edited: Card
  readonly isSent?: (value: unknown) => boolean
  /** Tells of a value whether it holds what the layer said at another time. */
  readonly wasSecret?: (value: unknown) => boolean
}

/** Of these every program shows all. */
const SHOWN_WHOLE: ReadonlySet<string> = new Set(['phones', 'emails', 'addresses'])

/** A card with its member's layer as a device is shown it: private values among the others, private notes after a marker line. Pure. */
export function addLayer(shared: Card, layer: PatchObject): Card {
  const shown = applyLayer(shared, layer).card
  return joinNotes(shown, planNotes(shared, layer, shown))
}

/**
 * Takes a card apart that a device was shown as `addLayer(shared, layer)` and sent back as `edited`, with the ids that it was
 * shown with; `isSent` tells whether a value of it was sent at all. What the layer says, what stands beside it in one value, and whatever holds a text of the layer stays with the
 * layer; only the rest of what changed goes to all. Pure.
 */
export function splitLayer({ shared, layer, edited, isSent = () => true, wasSecret = never }: EditedCard): PartedCard {
  const { card: shown, left } = applyLayer(shared, layer)
  const isNow = secretsOf(shared, layer)
  const parted = partNotes(shown, edited, planNotes(shared, layer, shown), (text) => isNow(text) || wasSecret(text))
  const wanted = parted.card
  const changes = Object.entries(patchEntries(shown, wanted))
  const isOwn = ownership({ shared, layer, shown, wanted, isSent, wasSecret }, parted)
  const own = changes.filter(isOwn)
  // What was just found to be of the layer may stand elsewhere too.
  const isSecret = secretsOf(shared, Object.fromEntries(own.map(([path, value]) => [path, said(path, value)])))
  const open = changes.filter((change) => !isOwn(change) && !isSecret(said(...change)))
  const next = changeShared(shared, Object.fromEntries(open))
  return { shared: next, layer: layerBetween(next, wanted, { layer, left }) }
}

/** A layer that came back from a device which may not have had it: what it says anew stands beside what it said. Pure. */
export function keepLayer(shared: Card, layer: PatchObject, came: PatchObject): PatchObject {
  const kept: PatchObject = { ...layer }
  for (const [path, value] of Object.entries(came)) {
    const isOther = Object.hasOwn(layer, path) && !isSameJson(layer[path], value)
    const isOfEntry = splitPath(path)!.length > 1 && isObject(layer[path])
    // Where it holds a piece of what was there, that was edited.
    const isApart = isOther && isOfEntry && !secretsOf(shared, { [path]: layer[path] })(value)
    kept[isApart ? freePath({ ...came, ...kept }, path) : path] = value
  }
  return kept
}

function freePath(taken: PatchObject, path: string): string {
  for (let n = 2; ; n += 1) if (!Object.hasOwn(taken, `${path}-${n}`)) return `${path}-${n}`
}

/** Tells which changes from `shown` to `wanted` are the member's own. */
function ownership(
  sides: Omit<Required<EditedCard>, 'edited'> & { shown: Card; wanted: Card },
  { ownIds, isBroken }: PartedNotes,
) {
  const { shared, layer, shown, wanted, isSent, wasSecret } = sides
  const own = [...Object.keys(layer), ...ownIds.map((id) => joinPath(['notes', id]))]
  const now = own.map((path): [string, unknown] => [`${path}/`, valueAt(wanted, path)])
  const isNow = secretsOf(shared, { ...layer, ...Object.fromEntries(now) })
  const isSecret = (value: unknown) => isNow(value) || wasSecret(value)
  // A program may have given an entry another id, or its text to another entry: where a private one is missing, what is said anew is
  // taken for it; where a program only has no field for it, what is new.
  const there = own.filter((path) => valueAt(shown, path) !== undefined)
  const isUnsent = (path: string) => !isSent(said(path, valueAt(shown, path)))
  const isGone = (path: string) =>
    valueAt(wanted, path) === undefined || (SHOWN_WHOLE.has(propertyOf(path)) && isUnsent(path))
  const [unsent, gone] = [propertiesOf(there.filter(isUnsent)), propertiesOf(there.filter(isGone))]
  return ([path, value]: [string, unknown]) =>
    (isBroken && propertyOf(path) === 'notes') ||
    own.some((one) => meets(one, path, shown)) ||
    (value !== null && (isSecret(value) || isSecret(splitPath(path)?.at(-1)) || gone.has(propertyOf(path)))) ||
    (unsent.has(propertyOf(path)) && valueAt(shown, path) === undefined)
}

function never(): boolean {
  return false
}

function propertiesOf(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.map(propertyOf))
}

/** Of what is set by its name, the name. */
function said(path: string, value: unknown): unknown {
  return value === true ? splitPath(path)?.at(-1) : value
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
  // Where nothing was shown, entries are new.
  return property === propertyOf(path) && !isMapOfEntries(property, valueAt(shown, property) ?? {})
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
