import type { bulkEditReport, OutputOf } from '@lazo/contract'
import type { PatchObject } from '@lazo/jscontact'
import { call } from '../api/call.ts'
import { presentReplica } from '../replica/present-replica.ts'
import { type Done, undoStack } from '../undo/undo-stack.ts'
import { factsOf } from './act.ts'
import { piecesOf } from './pieces.ts'
import { undoBatch } from './undo-batch.ts'

interface Sets {
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
}

/** What is to become of all chosen cards. */
export interface BulkEdit {
  readonly labels?: Sets
  readonly contactKinds?: Sets
  readonly sectors?: Sets
  /** Custom fields by name; null takes one away. */
  readonly custom?: Readonly<Record<string, string | null>>
  readonly patch?: PatchObject
}

/** How an edit of many cards is followed and stopped. */
export interface BulkOptions {
  /** What the batch is called in the list of what was done. */
  readonly title: string
  readonly onProgress?: (progress: BulkProgress) => void
  /** Stops between two pieces: what was done stands and can be undone as one. */
  readonly signal?: AbortSignal
}

/** How far an edit of many cards is. */
export interface BulkProgress {
  readonly cards: number
  readonly changed: number
  readonly unchanged: number
  readonly of: number
}

type Report = OutputOf<typeof bulkEditReport>

/** A card to which it could not be done, and why. */
export type LeftOfBulk = Report['left'][number]

/** What came of it: `done` is null when nothing was changed. */
export type BulkOutcome = BulkProgress & {
  readonly batchId: string
  readonly done: Done | null
  readonly left: readonly LeftOfBulk[]
}

/** Edits many cards as one batch, in pieces. Needs the server: throws `OfflineError` and `ApiError`. */
export async function bulkEdit(cardIds: readonly string[], edit: BulkEdit, options: BulkOptions): Promise<BulkOutcome> {
  const { batchId } = await call<{ batchId: string }>('POST', '/batches', { body: { title: options.title } })
  let progress: BulkProgress = { cards: 0, changed: 0, unchanged: 0, of: cardIds.length }
  const left: LeftOfBulk[] = []
  try {
    for (const piece of piecesOf(cardIds)) {
      if (options.signal?.aborted) break
      const body = { batchId, cardIds: piece, ...edit }
      const told = await call<Report>('POST', '/cards/edits', { body })
      left.push(...told.left)
      progress = add(progress, piece.length, told)
      options.onProgress?.(progress)
    }
  } finally {
    void presentReplica().ask('catchUp')
  }
  return { ...progress, batchId, left, done: progress.changed > 0 ? noteBatch(cardIds, batchId, progress) : null }
}

function add(progress: BulkProgress, cards: number, told: Report): BulkProgress {
  return {
    cards: progress.cards + cards,
    changed: progress.changed + told.changed,
    unchanged: progress.unchanged + told.unchanged,
    of: progress.of,
  }
}

function noteBatch(cardIds: readonly string[], batchId: string, { changed }: BulkProgress): Done {
  const undo: Done['undo'] = (watch) => undoBatch(batchId, watch)
  return undoStack.push({ key: 'bulk-edited', facts: { ...factsOf(cardIds), count: changed }, undo })
}
