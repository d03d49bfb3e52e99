import { readPlaces } from '#store/cards/reader.ts'
import {
  countBatchCards,
  lockUndoProgress,
  readBatchCards,
  readChangedBy,
  readVersionsFromBatch,
  type StoredVersion,
} from '#store/history/reader.ts'
import { setUndoProgress } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { rightsThrough } from '../sharing/card-rights.ts'
import { reaches } from '../sharing/right.ts'
import { applyTakeBacks, type LeftPart, type PlannedCard } from './apply-take-back.ts'
import { lockHistory } from './lock-history.ts'
import { isOfLinksAlone, rightFor } from './right-for.ts'
import { isIdle, type LeftReason, planTakeBack, type TakeBack } from './take-back.ts'
import { type LayerOutcome, takeBackLayers } from './take-back-layers.ts'
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
  const layers = await takeBackLayers(tx, layeredOf(items), { ...open, region })
  const done = { refused, changed, layers, memberId: tx.actor.memberId }
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
  // What an earlier version noted did not count as much.
  if (kept?.memberId === memberId) return { ...EMPTY_TALLY, ...kept }
  const of = isOwn ? await countBatchCards(tx, batchId) : null
  return { ...EMPTY_TALLY, memberId, after: null, of, isPartial: false }
}

interface PlannedItem extends PlannedCard {
  readonly isAllowed: boolean
  readonly isSeen: boolean
  /** What this undo has done to the card already: before it was cut short, or somebody else their part. It is not done again. */
  readonly done: readonly StoredVersion[]
  /** What the batch did to what all who see the card share; nothing where it wrote into a layer alone. */
  readonly taken: readonly StoredVersion[]
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
    const taken = own.filter((entry) => entry.batchId === open.batchId)
    const done = own.filter((entry) => entry.batchId === open.undo)
    const isReached = (open.isOwn && isOfLinksAlone(plan)) || reaches(held, rightFor(plan, tx.actor.memberId))
    const isAllowed = taken.length > 0 && done.length === 0 && isReached
    return { card, plan, isAllowed, done, taken, isSeen: held !== undefined || seen.has(card.cardId) }
  })
}

/** The cards in which layers are taken back; one that the batch made goes into the trash, or stays, with its layer. */
function layeredOf(items: readonly PlannedItem[]): string[] {
  const older = items.filter(({ taken }) => taken.every(({ act }) => act !== 'create'))
  return older.map(({ card }) => card.cardId)
}

function isLeftToItsMember({ plan, isAllowed, done }: PlannedItem): boolean {
  return !isAllowed && done.length === 0 && !isIdle(plan)
}

interface Done {
  readonly refused: ReadonlyMap<string, LeftReason>
  /** The cards that this undo changed. */
  readonly changed: ReadonlySet<string>
  /** What became of layers of who takes it back. */
  readonly layers: ReadonlyMap<string, LayerOutcome>
  /** Who takes it back. */
  readonly memberId: string
}

type Left = TakeBack['left']

/** What is told of a card, and of the actor's own layer on it; nothing of one that is neither seen nor the actor's own doing. */
function outcomeOf(item: PlannedItem, open: OpenUndo, done: Done): UndoOutcome[] {
  const { cardId, display } = item.card
  const shared = sharedOutcome(item, open, done)
  const layer = done.layers.get(cardId)
  if (!shared && !layer) return []
  const layerLeft: Left = layer && layer.paths.length > 0 ? [{ reason: 'edited-since', paths: layer.paths }] : []
  const left = leftOf({ cardId, display: item.isSeen ? display : '' }, [...(shared?.left ?? []), ...layerLeft])
  const wasPutBack = shared?.wasPutBack || layer?.wasPutBack || false
  return [{ wasPutBack, wasTrashed: shared?.wasTrashed ?? false, left }]
}

/** What became of what all who see the card share; null where nothing of that is to be told. */
function sharedOutcome(
  item: PlannedItem,
  { isOwn }: OpenUndo,
  { refused, changed, memberId }: Done,
): (Omit<UndoOutcome, 'left'> & { readonly left: Left }) | null {
  const { card, plan, isAllowed, isSeen, done, taken } = item
  if (taken.length === 0 || !(isOwn || isAllowed || isSeen)) return null
  if (done.length > 0) {
    const wasPutBack = done[0]!.memberId === memberId
    return { wasPutBack, wasTrashed: wasPutBack && done.some(({ act }) => act === 'trash'), left: [] }
  }
  const reason = refused.get(card.cardId)
  // Of a card out of sight not even that it is so already.
  const kept = isAllowed || (isSeen && isIdle(plan)) ? plan.left : [{ reason: 'right-missing' as const, paths: [] }]
  const left = reason ? [...kept, { reason, paths: [] }] : kept
  const wasPutBack = changed.has(card.cardId)
  return { wasPutBack, wasTrashed: wasPutBack && plan.trash === true, left }
}

const NOTHING_DONE = { wasPutBack: false, wasTrashed: false }

/** Cards that were removed for good since. */
function purged(items: readonly PlannedItem[], cardIds: readonly string[]): UndoOutcome[] {
  const there = new Set(items.map(({ card }) => card.cardId))
  return cardIds
    .filter((cardId) => !there.has(cardId))
    .map((cardId) => ({ ...NOTHING_DONE, left: [{ cardId, display: '', reason: 'gone', paths: [] }] }))
}
