import type { Actor } from '#base/actor.ts'
import { isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockCards, readPlaces } from '#store/cards/reader.ts'
import {
  findOpenUndo,
  lockBatch,
  readBatchCards,
  readVersionsFromBatch,
  type StoredBatch,
} from '#store/history/reader.ts'
import { insertBatch, setUndoneBy } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { bookRights, requireWriting } from '../sharing/book-rights.ts'
import { type Right, reaches } from '../sharing/right.ts'
import { applyTakeBacks, type LeftPart, type PlannedCard } from './apply-take-back.ts'
import { planTakeBack, type TakeBack } from './take-back.ts'
import { takeBackBooks } from './take-back-books.ts'

const CHUNK = 500
const LISTED = 1_000

/** What came of an undo. */
export interface UndoReport {
  /** The batch of the undo itself: undoing it does everything again. */
  readonly batchId: string
  readonly cards: number
  /** What was kept as it is, because it was changed since or is out of reach; at most 1,000 are listed. */
  readonly left: readonly LeftPart[]
  readonly leftCount: number
}

interface Progress {
  cards: number
  leftCount: number
  left: LeftPart[]
}

/**
 * Takes back all that a batch did, keeping what was edited since and listing it. Works in pieces, so that others are not
 * held up; cut short, the same call goes on where it stopped. Only the batch's member or an administrator may.
 */
export async function undoBatch(
  domain: Domain,
  actor: Actor,
  batchId: string,
  onProgress?: (cards: number) => void,
): Promise<UndoReport> {
  const undo = await open(domain, actor, batchId)
  const progress: Progress = { cards: 0, leftCount: 0, left: [] }
  let after: string | null = null
  do {
    after = await undoPiece(domain, actor, { batchId, undo, after, progress })
    onProgress?.(progress.cards)
  } while (after !== null)
  await domain.store.write(actor, async (tx) => {
    await takeBackBooks(tx, batchId, { undo, stage: 'after-cards' })
    await setUndoneBy(tx, batchId, undo)
    tx.ledger.noteAudit('batch-undone', batchId, { undo, cards: progress.cards, left: progress.leftCount })
  })
  return { batchId: undo, ...progress }
}

/** Opens the undo, or finds the one that was cut short; books that were deleted come back before their cards. */
async function open(domain: Domain, actor: Actor, batchId: string): Promise<string> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const batch = await lockBatch(tx, batchId)
    requireMayUndo(actor, batch)
    const begun = await findOpenUndo(tx, batchId)
    if (begun) return begun
    const undo = await insertBatch(tx, { kind: 'undo', title: batch.title, undoes: batchId })
    await takeBackBooks(tx, batchId, { undo, stage: 'before-cards' })
    tx.ledger.noteAudit('undo-begun', batchId, { undo })
    return undo
  })
}

function requireMayUndo(actor: Actor, batch: StoredBatch | null): asserts batch is StoredBatch {
  if (!batch || (batch.memberId !== actor.memberId && !isAdministrator(actor)))
    throw new ProductError('batch-not-found', 'There is no such batch of changes.')
  if (batch.undoneBy)
    throw new ProductError('already-undone', 'This was already taken back.', { facts: { undoneBy: batch.undoneBy } })
}

interface Piece {
  readonly batchId: string
  readonly undo: string
  readonly after: string | null
  readonly progress: Progress
}

/** Takes back the next cards; gives the last one's id, or null when none are left. */
async function undoPiece(domain: Domain, actor: Actor, piece: Piece): Promise<string | null> {
  const outcome = await domain.store.write(actor, async (tx) => {
    const cardIds = await readBatchCards(tx, piece.batchId, piece.after, CHUNK)
    if (cardIds.length === 0) return null
    const planned = await planPiece(tx, piece, cardIds)
    const allowed = planned.filter((item) => item.isAllowed)
    const refused = await applyTakeBacks(tx, allowed, { region: domain.region, batchId: piece.undo })
    return { last: cardIds.at(-1)!, planned, refused, cards: allowed.length }
  })
  if (!outcome) return null
  piece.progress.cards += outcome.cards
  for (const { card, plan, isAllowed } of outcome.planned) {
    const reasons = isAllowed ? plan.left : [{ reason: 'right-missing' as const, paths: [] }]
    const taken = outcome.refused.get(card.cardId)
    for (const left of taken ? [...reasons, { reason: taken, paths: [] }] : reasons)
      note(piece.progress, { cardId: card.cardId, display: card.display, ...left })
  }
  return outcome.last
}

function note(progress: Progress, part: LeftPart): void {
  progress.leftCount += 1
  if (progress.left.length < LISTED) progress.left.push(part)
}

async function planPiece(
  tx: WriteTx,
  piece: Piece,
  cardIds: readonly string[],
): Promise<(PlannedCard & { isAllowed: boolean })[]> {
  const cards = await lockCards(tx, cardIds)
  const places = Map.groupBy(await readPlaces(tx, cardIds), (place) => place.cardId)
  const versions = Map.groupBy(await readVersionsFromBatch(tx, piece.batchId, cardIds), (version) => version.cardId)
  const books = await bookRights(tx)
  return cards.flatMap((card) => {
    const own = versions.get(card.cardId) ?? []
    // A piece that was done before a crash is not done again.
    if (own.some((version) => version.batchId === piece.undo)) return []
    const plan = planTakeBack(card, places.get(card.cardId) ?? [], own, (version) => version.batchId === piece.batchId)
    return [{ card, plan, isAllowed: reaches(books.get(card.homeBookId), rightFor(plan)) }]
  })
}

/** The right in a card's home book that a plan needs. */
export function rightFor(plan: TakeBack): Right {
  if (plan.moveTo) return 'manage'
  if (plan.link.length > 0) return 'share'
  return plan.trash || plan.untrash ? 'delete' : 'edit'
}
