import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { findOpenUndo, lockBatch } from '#store/history/reader.ts'
import { type BatchKind, insertBatch } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'

/** Opens an empty batch of the actor's, into which verbs put what they do: much work in pieces is so undone as one. */
export async function openBatch(domain: Domain, actor: Actor, title: string): Promise<{ batchId: string }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const batchId = await insertBatch(tx, { kind: 'bulk', title })
    tx.ledger.noteAudit('batch-opened', batchId, { title })
    return { batchId }
  })
}

/** What a verb does belongs to: a batch that was opened before, or else one of its own. */
export interface BatchChoice {
  readonly batchId?: string | undefined
  readonly kind: BatchKind
  readonly title?: string | undefined
}

/**
 * The batch for what a verb does; one that was named stays locked, so that nobody takes it back meanwhile. To be called
 * before anything else is locked. Throws `batch-not-found` for one that is not the actor's to go on with, and `already-undone`.
 */
export async function intoBatch(tx: WriteTx, { batchId, kind, title = '' }: BatchChoice): Promise<string> {
  if (batchId === undefined) return insertBatch(tx, { kind, title })
  const batch = await lockBatch(tx, batchId)
  if (batch?.kind !== 'bulk' || batch.memberId !== tx.actor.memberId) throw batchNotFound()
  const undoneBy = batch.undoneBy ?? (await findOpenUndo(tx, batchId))
  if (undoneBy) throw alreadyUndone(undoneBy)
  return batchId
}

/** The error for a batch that is not there, or not for this actor. */
export function batchNotFound(): ProductError {
  return new ProductError('batch-not-found', 'There is no such batch of changes.')
}

/** The error for a batch that was taken back. */
export function alreadyUndone(undoneBy: string): ProductError {
  return new ProductError('already-undone', 'This was already taken back.', { facts: { undoneBy } })
}
