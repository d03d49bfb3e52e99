import { applyLayer, type Card, diffCards, joinPath, type PatchObject } from '@lazo/jscontact'
import type { ReplicaCard } from '../replica/replica-card.ts'

/** Properties that are one value of several members, not a map of entries. */
const WHOLE: ReadonlySet<string> = new Set(['name', 'speakToAs'])

/** The own layer that a patch over the card as its reader sees it leads to; empty when nothing of it is left. Pure. */
export function layerAfter({ shared, overlay }: ReplicaCard, patch: PatchObject): PatchObject {
  const seen = applyLayer(shared, overlay ?? {}).card
  return eachEntry(diffCards(shared, applyLayer(seen, patch).card))
}

/** A private note where there is no shared one must not stand in for those that come: the layer names the entry, not the map. */
function eachEntry(layer: PatchObject): PatchObject {
  return Object.fromEntries(Object.entries(layer).flatMap(([path, value]) => entriesAt(path, value)))
}

function entriesAt(path: string, value: unknown): [string, unknown][] {
  const isMap = !path.includes('/') && !WHOLE.has(path) && isObject(value)
  return isMap ? Object.entries(value).map(([id, one]) => [`${path}/${joinPath([id])}`, one]) : [[path, value]]
}

function isObject(value: unknown): value is Partial<Card> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
