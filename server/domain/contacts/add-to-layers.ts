import { type Card, isSameJson, layerIndex } from '@lazo/jscontact'
import { readOverlays } from '#store/overlays/reader.ts'
import { upsertOverlays } from '#store/overlays/writer.ts'
import { writeIndex } from '#store/search/writer.ts'
import type { WriteTx } from '#store/transaction.ts'

type Layer = Readonly<Record<string, unknown>>

/** What is to be added to the actor's own layer on a card. */
interface LayerAddition {
  readonly cardId: string
  /** The card as all see it. */
  readonly document: Card
  readonly layer: Layer
}

/** Adds to the actor's own layers on cards what they do not hold yet; nothing in them is changed or removed. */
export async function addToLayers(tx: WriteTx, additions: readonly LayerAddition[], region: string): Promise<void> {
  if (additions.length === 0) return
  const present = await readOverlays(
    tx,
    additions.map(({ cardId }) => cardId),
  )
  const grown = additions.flatMap((addition) => {
    const before = present.get(addition.cardId)?.patch ?? {}
    const patch = mergeLayers(before, addition.layer)
    return isSameJson(before, patch) ? [] : [{ ...addition, patch }]
  })
  await upsertOverlays(tx, grown)
  await writeIndex(
    tx,
    grown.map(({ cardId, document, patch }) => ({
      cardId,
      scope: tx.actor.memberId,
      index: layerIndex(document, patch, region),
    })),
  )
  for (const { cardId } of grown) tx.ledger.noteOverlay(tx.actor.memberId, cardId)
}

/** A layer with what another has and it lacks; an id that stands for something else gets a number. Pure. */
function mergeLayers(layer: Layer, addition: Layer): Record<string, unknown> {
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
