import type { OutputOf, undoReport } from '@lazo/contract'
import { ask, call } from '../api/call.ts'
import { presentReplica } from '../replica/present-replica.ts'
import { type UndoStep, type UndoWatch, undoInPieces } from '../undo/undo-pieces.ts'

/**
 * Takes back what was done as one: an import, an edit of many cards. Stopped or cut short, the same goes on where it was.
 * Throws `ApiError` and `OfflineError`.
 */
export async function undoBatch(batchId: string, watch: UndoWatch = {}): Promise<UndoStep> {
  try {
    return await undoInPieces(batchId, ask, watch)
  } finally {
    void presentReplica().ask('catchUp')
  }
}

/** Takes back one edit of one card that is in its history. Throws `ApiError` and `OfflineError`. */
export async function undoEdit(cardId: string, versionId: string): Promise<OutputOf<typeof undoReport>> {
  const report = await call<OutputOf<typeof undoReport>>('POST', `/cards/${cardId}/history/${versionId}/undo`)
  void presentReplica().ask('catchUp')
  return report
}
