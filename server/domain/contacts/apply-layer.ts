import { applyPatch, type Card, type PatchObject, splitPath } from '@lazo/jscontact'

type JsonObject = Record<string, unknown>

/**
 * Lays a member's own layer over a card. Unlike a plain patch it makes the maps it needs, because the shared card may lose
 * its last note at any time and a private one must still have a place. Throws PatchError when it does not fit otherwise. Pure.
 */
export function applyLayer(card: Card, layer: PatchObject): Card {
  let prepared = card as unknown as JsonObject
  for (const [path, value] of Object.entries(layer))
    if (value !== null) prepared = withMaps(prepared, (splitPath(path) ?? []).slice(0, -1))
  return applyPatch(prepared as unknown as Card, layer)
}

function withMaps(node: JsonObject, path: readonly string[]): JsonObject {
  const [key, ...rest] = path
  if (key === undefined) return node
  const child = Object.hasOwn(node, key) ? node[key] : {}
  if (typeof child !== 'object' || child === null || Array.isArray(child)) return node
  return { ...node, [key]: withMaps(child as JsonObject, rest) }
}
