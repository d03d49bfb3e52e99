import { isSameJson } from '@lazo/jscontact'
import type { LayerChange } from '#store/overlays/writer.ts'

/** What a member sees for themselves alone over a card, by path. */
export type Layer = Readonly<Record<string, unknown>>

/** What leads from one layer to another, entry by entry; an entry is taken whole. Pure. */
export function diffLayers(before: Layer, after: Layer): LayerChange {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...paths].filter((path) => !isSameJson(entryOf(before, path), entryOf(after, path)))
  return Object.fromEntries(changed.map((path) => [path, entryOf(after, path)]))
}

/** A layer after such a change. Pure. */
export function changeLayer(layer: Layer, change: LayerChange): Layer {
  const kept = Object.entries(layer).filter(([path]) => !Object.hasOwn(change, path))
  const put = Object.entries(change).flatMap(([path, entry]) => (entry ? [[path, entry[0]] as const] : []))
  return Object.fromEntries([...kept, ...put])
}

/** An entry of a layer, which may itself be null: alone in a list, or null where there is none. Pure. */
export function entryOf(layer: Layer, path: string): readonly [unknown] | null {
  return Object.hasOwn(layer, path) ? [layer[path]] : null
}
