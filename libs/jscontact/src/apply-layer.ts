import { applyPatch, PatchError } from './apply-patch.ts'
import { checkCard } from './check/check-card.ts'
import { splitPath } from './patch-path.ts'
import type { Card, PatchObject } from './types.ts'

type JsonObject = Record<string, unknown>

/** A card under a layer, and the paths of the layer that do not fit it (any more). */
export interface LayeredCard {
  readonly card: Card
  readonly left: readonly string[]
}

/**
 * Lays a member's own layer over a card, path by path: the shared card goes its own way, and what no longer fits it is left
 * out instead of standing in the way of the rest. Makes the maps it needs, because the shared card may lose its last note at
 * any time and a private one must still have a place. Pure.
 */
export function applyLayer(document: Card, layer: PatchObject): LayeredCard {
  let card = document
  const left: string[] = []
  for (const [path, value] of Object.entries(layer)) {
    const next = applyOne(card, path, value)
    if (next) card = next
    else left.push(path)
  }
  return { card, left }
}

function applyOne(card: Card, path: string, value: unknown): Card | null {
  const steps = splitPath(path)
  if (!steps || leadsIntoArray(card, steps)) return null
  const prepared =
    value === null ? card : (withMaps(card as unknown as JsonObject, steps.slice(0, -1)) as unknown as Card)
  try {
    const next = applyPatch(prepared, { [path]: value })
    return checkCard(next).length === 0 ? next : null
  } catch (error) {
    if (error instanceof PatchError) return null
    throw error
  }
}

/** The third word of a name may be another one tomorrow (RFC 9553 §1.4.3 forbids such paths). */
function leadsIntoArray(card: Card, steps: readonly string[]): boolean {
  let node: unknown = card
  for (const step of steps) {
    if (Array.isArray(node)) return true
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return false
    node = (node as JsonObject)[step]
  }
  return false
}

function withMaps(node: JsonObject, path: readonly string[]): JsonObject {
  const [key, ...rest] = path
  if (key === undefined) return node
  const child = Object.hasOwn(node, key) ? node[key] : {}
  if (typeof child !== 'object' || child === null || Array.isArray(child)) return node
  return { ...node, [key]: withMaps(child as JsonObject, rest) }
}
