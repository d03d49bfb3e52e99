import { readPlaces } from '#store/cards/reader.ts'
import {
  countBatchCards,
  lockUndoProgress,
  readBatchCards,
  readChangedBy,
  readVersionsFromBatch,
} from '#store/history/reader.ts'
import { setUndoProgress } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { rightsThrough } from '../sharing/card-rights.ts'
import { reaches } from '../sharing/right.ts'
import { applyTakeBacks, type LeftPart, type PlannedCard } from './apply-take-back.ts'
import { lockHistory } from './lock-history.ts'
import { isOfLinksAlone, rightFor } from './right-for.ts'
import { isIdle, type LeftReason, planTakeBack } from './take-back.ts'
import { addOutcomes, EMPTY_TALLY, leftOf, type UndoOutcome, type UndoTally } from './undo-report.ts'

/** Of an undo that is under way: who is at it, how far, and what came of it so far. Kept with every piece, so that no cut loses it. */
export interface UndoProgress extends UndoTally {
  readonly memberId: string
  /** The last card that was seen to. */
  readonly after: string | null
  /** How many there are; null for who must not know of all of them. */
  readonly of: number | null
  /** Whether cards were left that the member of the batch may take back. */
  readonly isPartial: boolean
}

/** An undo under way. */
export interface OpenUndo {
  readonly batchId: string
  readonly undo: string
  /** Whether who takes it back is who did it. */
  readonly isOwn: boolean
}

/** What a piece came to. */
export interface UndoPiece {
  readonly progress: UndoProgress
  readonly left: readonly LeftPart[]
  /** How many cards were seen to. */
  readonly taken: number
  readonly isLast: boolean
}

/** Takes back the next cards of a batch, going on where the actor's last piece ended, and notes how far it is. */
export async function undoPiece(
  tx: WriteTx,
  open: OpenUndo,
  { size, region }: { readonly size: number; readonly region: string },
): Promise<UndoPiece> {
  const before = await progressOf(tx, open)
  const found = await readBatchCards(tx, open.batchId, before.after, size + 1)
  const cardIds = found.slice(0, size)
  const items = await planPiece(tx, open, cardIds)
  const allowed = items.filter((item) => item.isAllowed)
  const refused = await applyTakeBacks(tx, allowed, { region, batchId: open.undo })
  const changed = await readChangedBy(tx, open.undo, cardIds)
  const done = { refused, changed, memberId: tx.actor.memberId }
  const outcomes = [...items.flatMap((item) => outcomeOf(item, open, done)), ...purged(items, cardIds)]
  const progress = {
    ...before,
    ...addOutcomes(before, outcomes),
    after: cardIds.at(-1) ?? before.after,
    isPartial: before.isPartial || (!open.isOwn && items.some(isLeftToItsMember)),
  }
  await setUndoProgress(tx, open.undo, progress)
  const left = outcomes.flatMap((outcome) => outcome.left)
  return { progress, left, taken: cardIds.length, isLast: found.length <= size }
}

/** Somebody else's progress is not gone on with: they may have left what this one may take back. */
async function progressOf(tx: WriteTx, { batchId, undo, isOwn }: OpenUndo): Promise<UndoProgress> {
  const { memberId } = tx.actor
  const kept = (await lockUndoProgress(tx, undo)) as UndoProgress | null
  if (kept?.memberId === memberId) return kept
  const of = isOwn ? await countBatchCards(tx, batchId) : null
  return { ...EMPTY_TALLY, memberId, after: null, of, isPartial: false }
}

interface PlannedItem extends PlannedCard {
  readonly isAllowed: boolean
  readonly isSeen: boolean
  /** Who did it before it was cut short, or somebody else their part; it is not done again. */
  readonly doneBy: string | null
}

async function planPiece(tx: WriteTx, open: OpenUndo, cardIds: readonly string[]): Promise<PlannedItem[]> {
  const locked = await lockHistory(tx, cardIds, () => readVersionsFromBatch(tx, open.batchId, cardIds))
  const places = await readPlaces(tx, cardIds)
  const books = await bookRights(tx)
  const seen = rightsThrough(places, books)
  const placesOf = Map.groupBy(places, (place) => place.cardId)
  const versionsOf = Map.groupBy(locked.versions, (version) => version.cardId)
  return locked.cards.map((card) => {
    const own = versionsOf.get(card.cardId) ?? []
    const plan = planTakeBack(card, placesOf.get(card.cardId) ?? [], own, (entry) => entry.batchId === open.batchId)
    const held = books.get(card.homeBookId)
    const doneBy = own.find((entry) => entry.batchId === open.undo)?.memberId ?? null
    const isAllowed =
      doneBy === null && ((open.isOwn && isOfLinksAlone(plan)) || reaches(held, rightFor(plan, tx.actor.memberId)))
    return { card, plan, isAllowed, doneBy, isSeen: held !== undefined || seen.has(card.cardId) }
  })
}

function isLeftToItsMember({ plan, isAllowed, doneBy }: PlannedItem): boolean {
  return !isAllowed && doneBy === null && !isIdle(plan)
}

interface Done {
  readonly refused: ReadonlyMap<string, LeftReason>
  /** The cards that this undo changed. */
  readonly changed: ReadonlySet<string>
  /** Who takes it back. */
  readonly memberId: string
}

/** What is told of a card; nothing of one that is neither seen nor the actor's own doing. */
function outcomeOf(item: PlannedItem, { isOwn }: OpenUndo, { refused, changed, memberId }: Done): UndoOutcome[] {
  const { card, plan, isAllowed, isSeen, doneBy } = item
  if (!(isOwn || isAllowed || isSeen)) return []
  if (doneBy !== null) return [{ wasPutBack: doneBy === memberId, left: [] }]
  const reason = refused.get(card.cardId)
  // Of a card out of sight not even that it is so already.
  const kept = isAllowed || (isSeen && isIdle(plan)) ? plan.left : [{ reason: 'right-missing' as const, paths: [] }]
  const left = reason ? [...kept, { reason, paths: [] }] : kept
  const told = { cardId: card.cardId, display: isSeen ? card.display : '' }
  return [{ wasPutBack: changed.has(card.cardId), left: leftOf(told, left) }]
}

/** Cards that were removed for good since. */
function purged(items: readonly PlannedItem[], cardIds: readonly string[]): UndoOutcome[] {
  const there = new Set(items.map(({ card }) => card.cardId))
  return cardIds
    .filter((cardId) => !there.has(cardId))
    .map((cardId) => ({ wasPutBack: false, left: [{ cardId, display: '', reason: 'gone', paths: [] }] }))
}
