import { bringInboundAgain, takeBackInbound } from '#store/desk/brought.ts'
import { readBatch } from '#store/history/reader.ts'
import { bringTalksAgain, takeBackTalks } from '#store/talks/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { foldTiesLater } from '../ties/keep-folded.ts'

/**
 * Takes back the talks that a batch brought and whom it put on the desk, or brings again those that the batch, being an undo, took back: the actor's own alone, whoever
 * undoes. What was edited since stays.
 */
export async function undoTalks(tx: WriteTx, batchId: string, undo: string): Promise<void> {
  const batch = await readBatch(tx, batchId)
  if (batch?.memberId !== tx.actor.memberId) return
  if (batch.kind === 'import') {
    if ((await takeBackTalks(tx, batchId, undo)) > 0) await foldTiesLater(tx, 'own')
    tellDesk(tx, await takeBackInbound(tx, batchId, undo))
  }
  if (batch.kind === 'undo') {
    if ((await bringTalksAgain(tx, batchId)) > 0) await foldTiesLater(tx, 'own')
    tellDesk(tx, await bringInboundAgain(tx, batchId))
  }
}

function tellDesk(tx: WriteTx, inboundIds: readonly string[]): void {
  for (const id of inboundIds) tx.ledger.noteWord('inbound', id)
  if (inboundIds.length > 0) tx.ledger.noteWord('today', tx.actor.memberId)
}
