import { readBatch } from '#store/history/reader.ts'
import { bringTalksAgain, takeBackTalks } from '#store/talks/writer.ts'
import type { WriteTx } from '#store/transaction.ts'

/**
 * Takes back the talks that a batch brought, or brings again those that the batch, being an undo, took back: the actor's own alone, whoever
 * undoes. What was edited since stays.
 */
export async function undoTalks(tx: WriteTx, batchId: string, undo: string): Promise<void> {
  const batch = await readBatch(tx, batchId)
  if (batch?.memberId !== tx.actor.memberId) return
  if (batch.kind === 'import') await takeBackTalks(tx, batchId, undo)
  if (batch.kind === 'undo') await bringTalksAgain(tx, batchId)
}
