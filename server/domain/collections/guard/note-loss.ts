import type { Actor } from '#base/actor.ts'
import { addLoss, keepBatchOpen, lockOpenBatch, type OpenBatch, setTold } from '#store/collections/losses.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../../domain.ts'
import { noteInLog } from '../log/note-in-log.ts'
import { booksToTell, cardsLost } from './books-to-tell.ts'

/** A batch is over when nothing was deleted for so long. */
const QUIET_MS = 60_000

/** What a transaction of a device takes away: history keeps it under the batch, which undoes it. */
export interface Loss {
  readonly batchId: string
  /** The books whose owners are told by it that their cards are being deleted. */
  readonly toldBookIds: readonly string[]
  /** What the device took away in the batch so far. */
  readonly cards: number
}

/**
 * Counts what a device is about to take from a book (deleted, moved away, emptied) in the batch of its deletions that follow
 * each other within a minute, and tells the owners when that is more than a person does by hand. Called before anything is
 * written; what is written then goes under the batch that it gives, and `warnOfLoss` is called after the commit.
 */
export async function noteLoss(tx: WriteTx, loss: { deviceId: string; bookId: string; cards: number }): Promise<Loss> {
  const open = await lockOpenBatch(tx, loss.deviceId)
  const batchId = continues(open, tx.now) ?? (await insertBatch(tx, { kind: 'device', title: open?.label ?? '' }))
  await keepBatchOpen(tx, loss.deviceId, batchId)
  const losses = await addLoss(tx, { ...loss, batchId })
  const [toldBookIds, cards] = [booksToTell(losses), cardsLost(losses)]
  if (toldBookIds.length > 0) await tell(tx, { batchId, toldBookIds, cards })
  return { batchId, toldBookIds, cards }
}

/** Puts a warning into the log of the server when a committed loss was told of. */
export function warnOfLoss(domain: Domain, actor: Actor, loss: Loss | null): void {
  if (!loss || loss.toldBookIds.length === 0) return
  const { batchId, cards } = loss
  const { workspaceId, memberId, deviceId } = actor
  domain.log.warn({ workspaceId, memberId, deviceId, batchId, cards }, 'a device takes many cards away')
}

function continues(open: OpenBatch | null, now: Date): string | null {
  if (!open?.batchId || !open.at) return null
  return now.getTime() - open.at.getTime() <= QUIET_MS ? open.batchId : null
}

async function tell(tx: WriteTx, { batchId, toldBookIds, cards }: Loss): Promise<void> {
  await setTold(tx, batchId, toldBookIds)
  tx.ledger.noteAudit('device-loss-told', batchId, { deviceId: tx.actor.deviceId, bookIds: toldBookIds, cards })
  await noteInLog(tx, { kind: 'many-lost', facts: { batchId, cards } })
}
