import { isSameJson } from '@lazo/jscontact'
import { lockCards } from '#store/cards/reader.ts'
import { forgetRowHashes } from '#store/imports/forget-rows.ts'
import {
  readLayersOfBatch,
  readLayerVersionsFromBatch,
  type StoredLayerVersion,
} from '#store/overlays/history-reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { changeLayer, entryOf, type Layer } from '../contacts/layer-change.ts'
import { writeLayers } from '../contacts/write-layers.ts'

/** What became of the actor's own layer on a card. */
export interface LayerOutcome {
  readonly wasPutBack: boolean
  /** What was changed since, and stays. */
  readonly paths: readonly string[]
}

interface Options {
  readonly batchId: string
  /** The batch of the undo. */
  readonly undo: string
  readonly region: string
}

/**
 * Takes back what a batch wrote into the layers of members on locked cards, whosever they are: with an import goes what it wrote
 * for its importer, who ever takes it back. Tells of the actor's own layers alone, by card.
 */
export async function takeBackLayers(
  tx: WriteTx,
  cardIds: readonly string[],
  options: Options,
): Promise<Map<string, LayerOutcome>> {
  const versions = await readLayerVersionsFromBatch(tx, options.batchId, cardIds)
  if (versions.length === 0) return new Map()
  const versionsOf = Map.groupBy(versions, ({ memberId, cardId }) => `${memberId} ${cardId}`)
  const layers = (await readLayersOfBatch(tx, options.batchId, cardIds)).map((layer) => {
    const own = versionsOf.get(`${layer.memberId} ${layer.cardId}`)!
    const doneBy = own.find((entry) => entry.batchId === options.undo)?.actorId ?? null
    const kept = { after: layer.patch, paths: [] }
    const plan = doneBy === null ? planLayer(layer.patch, own, (entry) => entry.batchId === options.batchId) : kept
    return { ...layer, ...plan, doneBy, isChanged: !isSameJson(layer.patch, plan.after) }
  })
  await rewriteLayers(
    tx,
    layers.filter((layer) => layer.isChanged),
    options,
  )
  const own = layers.filter((layer) => layer.memberId === tx.actor.memberId)
  return new Map(
    own.map(({ cardId, isChanged, doneBy, paths }) => [
      cardId,
      { wasPutBack: isChanged || doneBy === tx.actor.memberId, paths },
    ]),
  )
}

/**
 * A layer without what the entries of its history that `isTaken` names did; an entry of the layer that was changed since stays,
 * and is listed. `versions` are its entries from the first one taken back on, oldest first. Pure.
 */
export function planLayer(
  layer: Layer,
  versions: readonly StoredLayerVersion[],
  isTaken: (version: StoredLayerVersion) => boolean,
): { readonly after: Layer; readonly paths: readonly string[] } {
  const paths = new Set<string>()
  let planned = layer
  let later = layer
  for (const version of versions.toReversed()) {
    const before = changeLayer(later, version.reverse)
    for (const [path, entry] of isTaken(version) ? Object.entries(version.reverse) : []) {
      const present = entryOf(planned, path)
      if (isSameJson(present, entryOf(later, path))) planned = changeLayer(planned, { [path]: entry })
      else if (!isSameJson(present, entry)) paths.add(path)
    }
    later = before
  }
  return { after: planned, paths: [...paths] }
}

interface ChangedLayer {
  readonly cardId: string
  readonly memberId: string
  readonly patch: Layer
  readonly after: Layer
}

async function rewriteLayers(tx: WriteTx, layers: readonly ChangedLayer[], { undo, region }: Options): Promise<void> {
  if (layers.length === 0) return
  const cardIds = layers.map(({ cardId }) => cardId)
  // What the layers stand over may have been put back a moment before.
  const documents = new Map((await lockCards(tx, cardIds)).map(({ cardId, document }) => [cardId, document]))
  const edits = layers.map(({ cardId, memberId, patch, after }) => ({
    cardId,
    memberId,
    document: documents.get(cardId)!,
    before: patch,
    after,
  }))
  await writeLayers(tx, edits, { region, batchId: undo })
  // What a list had written was taken back: reading it again writes it again.
  await forgetRowHashes(tx, cardIds)
}
