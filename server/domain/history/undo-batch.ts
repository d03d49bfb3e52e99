import type { Actor } from '#base/actor.ts'
import { isAdministrator } from '#base/actor.ts'
import { readPlaces } from '#store/cards/reader.ts'
import { hasLostIn } from '#store/collections/losses.ts'
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
import { rightsThrough } from '../sharing/card-rights.ts'
import { reaches } from '../sharing/right.ts'
import { applyTakeBacks, type LeftPart, type PlannedCard } from './apply-take-back.ts'
import { alreadyUndone, batchNotFound } from './into-batch.ts'
import { lockHistory } from './lock-history.ts'
import { mayReadTitle } from './may-read-title.ts'
import { isOfLinksAlone, rightFor } from './right-for.ts'
import { type LeftReason, planTakeBack } from './take-back.ts'
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
  /** Whether cards were left that its member may take back. */
  isPartial: boolean
}

/**
 * Takes back all that a batch did, keeping what was edited since and listing it. Works in pieces, so that others are not
 * held up; cut short, the same call goes on where it stopped. Only the batch's member or an administrator may, and of what a
 * device took away the owners of the books; what is not theirs to take back is left to the member, and not told of where they
 * do not see it.
 */
export async function undoBatch(
  domain: Domain,
  actor: Actor,
  batchId: string,
  onProgress?: (cards: number) => void,
): Promise<UndoReport> {
  const { undo, isOwn } = await open(domain, actor, batchId)
  const progress: Progress = { cards: 0, leftCount: 0, left: [], isPartial: false }
  let after: string | null = null
  do {
    after = await undoPiece(domain, actor, { batchId, undo, isOwn, after, progress })
    onProgress?.(progress.cards)
  } while (after !== null)
  await domain.store.write(actor, async (tx) => {
    await takeBackBooks(tx, batchId, { undo, stage: 'after-cards' })
    if (!progress.isPartial) await setUndoneBy(tx, batchId, undo)
    tx.ledger.noteAudit('batch-undone', batchId, { undo, cards: progress.cards, left: progress.leftCount })
  })
  const { cards, left, leftCount } = progress
  return { batchId: undo, cards, left, leftCount }
}

/** Opens the undo, or finds the one that was cut short; books that were deleted come back before their cards. */
async function open(domain: Domain, actor: Actor, batchId: string): Promise<{ undo: string; isOwn: boolean }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const batch = await lockBatch(tx, batchId)
    if (!batch) throw batchNotFound()
    await requireMayUndo(tx, batch)
    const begun = await findOpenUndo(tx, batchId)
    const isOwn = batch.memberId === actor.memberId
    if (begun) return { undo: begun, isOwn }
    const title = mayReadTitle(actor, batch) ? batch.title : ''
    const undo = await insertBatch(tx, { kind: 'undo', title, undoes: batchId })
    await takeBackBooks(tx, batchId, { undo, stage: 'before-cards' })
    tx.ledger.noteAudit('undo-begun', batchId, { undo })
    return { undo, isOwn }
  })
}

async function requireMayUndo(tx: WriteTx, batch: StoredBatch): Promise<void> {
  const { actor } = tx
  if (batch.memberId !== actor.memberId && !isAdministrator(actor) && !(await hasLostIn(tx, batch.batchId)))
    throw batchNotFound()
  if (batch.undoneBy) throw alreadyUndone(batch.undoneBy)
}

interface Piece {
  readonly batchId: string
  readonly undo: string
  /** Whether who takes it back is who did it. */
  readonly isOwn: boolean
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
    return { cardIds, planned, refused, cards: allowed.length }
  })
  if (!outcome) return null
  const { progress, isOwn } = piece
  progress.cards += outcome.cards
  progress.isPartial ||= !isOwn && outcome.planned.some((item) => !item.isAllowed && !item.isDone)
  for (const part of leftParts(outcome, isOwn)) note(progress, part)
  return outcome.cardIds.at(-1)!
}

interface PieceOutcome {
  readonly cardIds: readonly string[]
  readonly planned: readonly PlannedItem[]
  readonly refused: ReadonlyMap<string, LeftReason>
}

function leftParts(outcome: PieceOutcome, isOwn: boolean): LeftPart[] {
  const known = outcome.planned.flatMap(({ card, plan, isAllowed, isSeen, isDone }) => {
    if (isDone || !(isOwn || isAllowed || isSeen)) return []
    const planLeft = isAllowed ? plan.left : [{ reason: 'right-missing' as const, paths: [] }]
    const refused = outcome.refused.get(card.cardId)
    const left = refused ? [...planLeft, { reason: refused, paths: [] }] : planLeft
    return left.map((part) => ({ cardId: card.cardId, display: isSeen ? card.display : '', ...part }))
  })
  const there = new Set(outcome.planned.map(({ card }) => card.cardId))
  const purged = outcome.cardIds.filter((cardId) => !there.has(cardId))
  return [...known, ...purged.map((cardId) => ({ cardId, display: '', reason: 'gone' as const, paths: [] }))]
}

function note(progress: Progress, part: LeftPart): void {
  progress.leftCount += 1
  if (progress.left.length < LISTED) progress.left.push(part)
}

interface PlannedItem extends PlannedCard {
  readonly isAllowed: boolean
  readonly isSeen: boolean
  /** Done before a crash; it is not done again. */
  readonly isDone: boolean
}

async function planPiece(tx: WriteTx, piece: Piece, cardIds: readonly string[]): Promise<PlannedItem[]> {
  const locked = await lockHistory(tx, cardIds, () => readVersionsFromBatch(tx, piece.batchId, cardIds))
  const places = await readPlaces(tx, cardIds)
  const books = await bookRights(tx)
  const seen = rightsThrough(places, books)
  const placesOf = Map.groupBy(places, (place) => place.cardId)
  const versionsOf = Map.groupBy(locked.versions, (version) => version.cardId)
  return locked.cards.map((card) => {
    const own = versionsOf.get(card.cardId) ?? []
    const plan = planTakeBack(card, placesOf.get(card.cardId) ?? [], own, (entry) => entry.batchId === piece.batchId)
    const held = books.get(card.homeBookId)
    const isDone = own.some((entry) => entry.batchId === piece.undo)
    const isAllowed =
      !isDone && ((piece.isOwn && isOfLinksAlone(plan)) || reaches(held, rightFor(plan, tx.actor.memberId)))
    return { card, plan, isAllowed, isDone, isSeen: held !== undefined || seen.has(card.cardId) }
  })
}
