import { type Card, isSameJson } from '@lazo/jscontact'
import { readOverlays } from '#store/overlays/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Layer } from './layer-change.ts'
import { writeLayers } from './write-layers.ts'
import type { WriteOptions } from './write-options.ts'

/** What is to be added to the actor's own layer on a card. */
export interface LayerAddition {
  readonly cardId: string
  /** The card as all see it. */
  readonly document: Card
  readonly layer: Layer
}

/** Adds to the actor's own layers on cards what they do not hold yet; nothing in them is changed or removed. */
export async function addToLayers(
  tx: WriteTx,
  additions: readonly LayerAddition[],
  options: WriteOptions,
): Promise<void> {
  if (additions.length === 0) return
  const byCard = Map.groupBy(additions, ({ cardId }) => cardId)
  const present = await readOverlays(tx, [...byCard.keys()])
  const edits = [...byCard].map(([cardId, own]) => {
    const before = present.get(cardId)?.patch ?? {}
    const after = own.reduce<Layer>((layer, addition) => mergeLayers(layer, addition.layer), before)
    return { cardId, memberId: tx.actor.memberId, document: own.at(-1)!.document, before, after }
  })
  await writeLayers(
    tx,
    edits.filter(({ before, after }) => !isSameJson(before, after)),
    options,
  )
}

/** A layer with what another has and it lacks; an id that stands for something else gets a number. Pure. */
function mergeLayers(layer: Layer, addition: Layer): Layer {
  const merged: Record<string, unknown> = { ...layer }
  for (const [path, value] of Object.entries(addition)) {
    const property = path.split('/')[0]!
    const isThere = Object.entries(merged).some(
      ([other, held]) => other.split('/')[0] === property && isSameJson(held, value),
    )
    if (!isThere) merged[freePath(merged, path)] = value
  }
  return merged
}

function freePath(taken: Record<string, unknown>, path: string): string {
  if (!Object.hasOwn(taken, path)) return path
  for (let n = 2; ; n += 1) if (!Object.hasOwn(taken, `${path}-${n}`)) return `${path}-${n}`
}
