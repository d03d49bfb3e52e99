import { type Actor, isAdministrator } from '#base/actor.ts'
import { hasLostIn } from '#store/collections/losses.ts'
import { findOpenUndo, lockBatch, lockUndoProgress, type StoredBatch } from '#store/history/reader.ts'
import { insertBatch, setUndoneBy, setUndoProgress } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { undoTalks } from '../talks/undo-talks.ts'
import type { LeftPart } from './apply-take-back.ts'
import { alreadyUndone, batchNotFound } from './into-batch.ts'
import { mayReadTitle } from './may-read-title.ts'
import { takeBackBooks } from './take-back-books.ts'
import { type OpenUndo, type UndoPiece, type UndoProgress, undoPiece } from './undo-piece.ts'
import { LISTED, tellTally, type UndoReport } from './undo-report.ts'

/** So many cards are taken back in one transaction. */
const CHUNK = 500

/** How far an undo is, with what came of all of it so far; `left` is that of this call. */
export interface UndoStep extends UndoReport {
  /** Whether the undo has ended; if not, the same call goes on. */
  readonly isDone: boolean
  /** How many cards were seen to. */
  readonly seen: number
  /** How many there are; null for who must not know of all of them. */
  readonly of: number | null
}

/** How much of an undo is wanted, and who hears of each piece. */
export interface UndoOptions {
  /** At most so many cards in this call; all when nothing is said. */
  readonly atMost?: number | undefined
  readonly onProgress?: ((cards: number) => void) | undefined
}

/**
 * Takes back all that a batch did, keeping what was edited since and listing it. Works in pieces, so that others are not
 * held up; cut short or stopped, the same call goes on where it was. Only the batch's member or an administrator may, and of
 * what a device took away the owners of the books; what is not theirs to take back is left to the member, and not told of
 * where they do not see it.
 */
export async function undoBatch(
  domain: Domain,
  actor: Actor,
  batchId: string,
  { atMost = Number.POSITIVE_INFINITY, onProgress }: UndoOptions = {},
): Promise<UndoStep> {
  const open = await domain.store.write(actor, (tx) => openUndo(tx, batchId, domain.region))
  const left: LeftPart[] = []
  let piece: UndoPiece
  let rest = atMost
  do {
    const wanted = { size: Math.min(CHUNK, rest), region: domain.region }
    piece = await domain.store.write(actor, (tx) => undoPiece(tx, open, wanted))
    left.push(...piece.left.slice(0, LISTED - left.length))
    rest -= piece.taken
    onProgress?.(piece.progress.cards)
  } while (!piece.isLast && rest > 0)
  const { progress, isLast } = piece
  if (isLast) await domain.store.write(actor, (tx) => endUndo(tx, open, progress, domain.region))
  return { ...tellTally(open.undo, progress, left), isDone: isLast, seen: progress.seen, of: progress.of }
}

/** Takes back a batch of at most 500 cards within a transaction of other things; one that was taken back already stays so. */
export async function undoBatchWithin(tx: WriteTx, batchId: string, region: string): Promise<void> {
  if ((await lockBatch(tx, batchId))?.undoneBy) return
  const open = await openUndo(tx, batchId, region)
  const { progress } = await undoPiece(tx, open, { size: CHUNK, region })
  await endUndo(tx, open, progress, region)
}

/** Opens the undo, or finds the one that was cut short; books that were deleted come back before their cards. */
async function openUndo(tx: WriteTx, batchId: string, region: string): Promise<OpenUndo> {
  requireWriting(tx)
  const batch = await lockBatch(tx, batchId)
  if (!batch) throw batchNotFound()
  await requireMayUndo(tx, batch)
  const isOwn = batch.memberId === tx.actor.memberId
  const begun = await findOpenUndo(tx, batchId)
  if (begun) return { batchId, undo: begun, isOwn }
  const title = mayReadTitle(tx.actor, batch) ? batch.title : ''
  const undo = await insertBatch(tx, { kind: 'undo', title, undoes: batchId })
  await takeBackBooks(tx, batchId, { undo, stage: 'before-cards', region })
  tx.ledger.noteAudit('undo-begun', batchId, { undo })
  return { batchId, undo, isOwn }
}

async function requireMayUndo(tx: WriteTx, batch: StoredBatch): Promise<void> {
  const { actor } = tx
  if (batch.memberId !== actor.memberId && !isAdministrator(actor) && !(await hasLostIn(tx, batch.batchId)))
    throw batchNotFound()
  if (batch.undoneBy) throw alreadyUndone(batch.undoneBy)
}

/** Where somebody left a part to the member of the batch, that one may still take it back. */
async function endUndo(
  tx: WriteTx,
  { batchId, undo }: OpenUndo,
  progress: UndoProgress,
  region: string,
): Promise<void> {
  const { cards, leftCount: left, isPartial } = progress
  await lockUndoProgress(tx, undo)
  await takeBackBooks(tx, batchId, { undo, stage: 'after-cards', region })
  await undoTalks(tx, batchId, undo)
  if (!isPartial) await setUndoneBy(tx, batchId, undo)
  await setUndoProgress(tx, undo, null)
  tx.ledger.noteAudit('batch-undone', batchId, { undo, cards, left })
}
