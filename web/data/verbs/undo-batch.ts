import type { OutputOf, undoReport } from '@lazo/contract'
import { call } from '../api/call.ts'
import type { TakenBack } from '../outbox/taken-back.ts'
import { presentReplica } from '../replica/present-replica.ts'

/** What came of an undo: how much was done, and what was left because it was edited since. */
export type UndoReport = OutputOf<typeof undoReport>

/** Takes back what was done as one: an import, an edit of many cards. Throws `ApiError` and `OfflineError`. */
export async function undoBatch(batchId: string): Promise<UndoReport> {
  const report = await call<UndoReport>('POST', `/batches/${batchId}/undo`)
  void presentReplica().ask('catchUp')
  return report
}

/** Takes back one edit of one card that is in its history. Throws `ApiError` and `OfflineError`. */
export async function undoEdit(cardId: string, versionId: string): Promise<UndoReport> {
  const report = await call<UndoReport>('POST', `/cards/${cardId}/history/${versionId}/undo`)
  void presentReplica().ask('catchUp')
  return report
}

/** How much of what was to be taken back was, as a person is told. Pure. */
export function takenBackBy({ cards, leftCount }: Pick<UndoReport, 'cards' | 'leftCount'>): TakenBack {
  if (cards === 0) return 'nothing'
  return leftCount > 0 ? 'part' : 'whole'
}
