import type { OutputOf, undoStep } from '@lazo/contract'
import { readAnswer } from '../api/call.ts'
import type { AskServer } from '../outbox/ask-server.ts'

/** How far the undo of a batch is, and what came of it so far. */
export type UndoStep = OutputOf<typeof undoStep>

/** How a long undo is followed and stopped. */
export interface UndoWatch {
  readonly onProgress?: (progress: Pick<UndoStep, 'seen' | 'of'>) => void
  /** Stops between two pieces: what was put back stands, and the same undo goes on there. */
  readonly signal?: AbortSignal
}

/** So many cards are taken back by one request. */
const PIECE = 1_000

/**
 * Takes back a batch piece by piece, going on where an earlier try was cut or stopped. Gives what came of all of it, with
 * `isDone` false when it was stopped. Throws `ApiError` and `OfflineError`.
 */
export async function undoInPieces(
  batchId: string,
  ask: AskServer,
  { onProgress, signal }: UndoWatch = {},
): Promise<UndoStep> {
  const left: UndoStep['left'] = []
  for (;;) {
    const step = await readAnswer<UndoStep>(await ask('POST', `/batches/${batchId}/undo`, { query: { limit: PIECE } }))
    left.push(...step.left)
    if (step.isDone || signal?.aborted) return { ...step, left }
    onProgress?.(step)
  }
}
