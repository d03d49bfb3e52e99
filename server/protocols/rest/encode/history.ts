import type { activity, batches, history, OutputOf, undoReport, undoStep } from '@lazo/contract'
import type { listActivity } from '#domain/history/list-activity.ts'
import type { listBatches, readCardHistory } from '#domain/history/read-history.ts'
import type { UndoStep } from '#domain/history/undo-batch.ts'
import type { UndoReport } from '#domain/history/undo-report.ts'

type Version = Awaited<ReturnType<typeof readCardHistory>>[number]
type Activity = Awaited<ReturnType<typeof listActivity>>['entries'][number]
type Batch = Awaited<ReturnType<typeof listBatches>>[number]

/** An entry of a card's history. */
export function encodeVersion(version: Version): OutputOf<typeof history>['items'][number] {
  const { versionId, revision, act, at, memberId, batchId, forward, reverse, places } = version
  return {
    id: versionId,
    revision,
    act,
    at: at.toISOString(),
    memberId,
    door: version.door as OutputOf<typeof history>['items'][number]['door'],
    batchId,
    forward,
    reverse,
    putInto: (places?.added ?? []).map((place) => place.bookId),
    takenFrom: (places?.removed ?? []).map((place) => place.bookId),
  }
}

/** An entry of what changed lately. */
export function encodeActivity({
  at,
  door,
  paths,
  places,
  ...entry
}: Activity): OutputOf<typeof activity>['items'][number] {
  return {
    ...entry,
    at: at.toISOString(),
    door: door as OutputOf<typeof activity>['items'][number]['door'],
    paths: [...paths],
    putInto: (places?.added ?? []).map((place) => place.bookId),
    takenFrom: (places?.removed ?? []).map((place) => place.bookId),
  }
}

/** What was done as one. */
export function encodeBatch({ batchId, createdAt, ...batch }: Batch): OutputOf<typeof batches>['items'][number] {
  return { id: batchId, ...batch, createdAt: createdAt.toISOString() }
}

/** What came of an undo. */
export function encodeUndo({ left, reasons, ...report }: UndoReport): OutputOf<typeof undoReport> {
  return { ...report, reasons: [...reasons], left: left.map((part) => ({ ...part, paths: [...part.paths] })) }
}

/** How far an undo is, and what came of it so far. */
export function encodeUndoStep({ isDone, seen, of, ...report }: UndoStep): OutputOf<typeof undoStep> {
  return { ...encodeUndo(report), isDone, seen, of }
}
