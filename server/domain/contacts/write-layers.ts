import { type Card, layerIndex } from '@lazo/jscontact'
import { upsertOverlays } from '#store/overlays/writer.ts'
import { writeIndex } from '#store/search/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { diffLayers, type Layer } from './layer-change.ts'

/** What a member's layer on a card is to become. */
export interface LayerEdit {
  readonly cardId: string
  readonly memberId: string
  /** The card as all see it. */
  readonly document: Card
  readonly before: Layer
  readonly after: Layer
}

/** Writes layers of cards that the transaction has locked, each once: with their history, what they find, and word for those who follow. */
export async function writeLayers(
  tx: WriteTx,
  edits: readonly LayerEdit[],
  { region, batchId }: { readonly region: string; readonly batchId?: string },
): Promise<void> {
  const rows = edits.map(({ cardId, memberId, before, after }) => ({
    cardId,
    memberId,
    patch: after,
    forward: diffLayers(before, after),
    reverse: diffLayers(after, before),
  }))
  await upsertOverlays(tx, rows, batchId)
  await writeIndex(
    tx,
    edits.map(({ cardId, memberId, document, after }) => ({
      cardId,
      scope: memberId,
      index: layerIndex(document, after, region),
    })),
  )
  for (const { memberId, cardId } of edits) tx.ledger.noteOverlay(memberId, cardId)
}
