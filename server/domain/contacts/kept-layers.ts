import { favoriteProperty, splitPath } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { lockCards } from '#store/cards/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import { readHiddenOverlays } from '#store/overlays/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound } from '../sharing/card-rights.ts'
import type { Layer } from './layer-change.ts'
import { writeLayers } from './write-layers.ts'

/** What a member wrote for themselves alone on a card that they do not see any more. */
export interface KeptLayer {
  readonly cardId: string
  /** What their layer says by itself; nothing of the card. */
  readonly patch: Layer
  readonly updatedAt: Date
}

/** What the actor's own layers say of cards that they do not see any more, latest first. */
export async function listKeptLayers(domain: Domain, actor: Actor): Promise<KeptLayer[]> {
  return domain.store.read(actor, readKept)
}

/** Empties the actor's own layer on a card that they do not see any more. Gives the batch. Throws `card-not-found`. */
export async function forgetKeptLayer(domain: Domain, actor: Actor, cardId: string): Promise<{ batchId: string }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const [card] = await lockCards(tx, [cardId])
    const hidden = (await readHiddenOverlays(tx)).find((one) => one.cardId === cardId)
    if (!card || !hidden || Object.keys(spokenOf(hidden.patch)).length === 0) throw cardNotFound()
    const batchId = await insertBatch(tx, { kind: 'bulk', title: '' })
    const { memberId } = actor
    const { document } = card
    const edit = { cardId, memberId, document, before: hidden.patch, after: {} }
    await writeLayers(tx, [edit], { region: domain.region, batchId })
    tx.ledger.noteAudit('overlay-saved', cardId, { batchId })
    return { batchId }
  })
}

async function readKept(tx: ReadTx): Promise<KeptLayer[]> {
  const hidden = await readHiddenOverlays(tx)
  return hidden
    .map((layer) => ({ ...layer, patch: spokenOf(layer.patch) }))
    .filter(({ patch }) => Object.keys(patch).length > 0)
}

/**
 * What a layer says by itself: neither what it takes away of the card, nor a list, which is kept whole with what others wrote in it,
 * nor that the card was a favorite.
 */
function spokenOf(layer: Layer): Layer {
  const says = ([path, value]: [string, unknown]) =>
    value !== null && !Array.isArray(value) && splitPath(path)?.[0] !== favoriteProperty
  return Object.fromEntries(Object.entries(layer).filter(says))
}
