import type { OutputOf, undoReport } from '@lazo/contract'
import { readAnswer } from '../api/call.ts'
import { sayNothingUndone, sayUndone } from '../undo/say-undone.ts'
import { undoInPieces } from '../undo/undo-pieces.ts'
import { type Action, cardsOf } from './action.ts'
import type { AskServer } from './ask-server.ts'
import type { Entry, EntryRefusal } from './entry.ts'
import type { Outcome } from './outcome.ts'
import { readCard } from './read-card.ts'

type UndoAction = Extract<Action, { kind: 'undo-edit' | 'undo-batch' }>

type Report = OutputOf<typeof undoReport>

/** Takes back what is at the server, and tells what was kept there because it was changed since. Throws `ApiError` and `OfflineError`. */
export async function sendUndo(entry: Entry, action: UndoAction, ask: AskServer): Promise<Outcome> {
  const report = await askToUndo(action, ask)
  // An answer was lost on the way before: what is so already is so by us.
  const isOurs = report.leftCount === 0 && entry.mayHaveArrived
  if (report.cards === 0 && !isOurs) return { kind: 'refused', ...refusalOf(report) }
  const done = { result: { batchId: report.batchId }, ...leftOf(action, report) }
  // Edits that were made behind it go on from the state that it led to.
  if (action.kind === 'undo-edit') return { kind: 'card', card: await readCard(action.cardId, ask), ...done }
  return { kind: 'done', ...done }
}

async function askToUndo(action: UndoAction, ask: AskServer): Promise<Report> {
  if (action.kind === 'undo-batch') return undoInPieces(action.batchId, ask)
  return readAnswer<Report>(await ask('POST', `/cards/${action.cardId}/history/${action.versionId}/undo`))
}

function leftOf(action: UndoAction, report: Report): Pick<Extract<Outcome, { kind: 'done' }>, 'left'> {
  if (report.leftCount === 0) return {}
  const cardIds = [...new Set(report.left.map(({ cardId }) => cardId))]
  return { left: { cardIds: cardIds.length > 0 ? cardIds : cardsOf(action), refusal: refusalOf(report) } }
}

function refusalOf(report: Report): EntryRefusal {
  const code = report.reasons[0]?.reason
  return code ? { code, message: sayUndone(report) } : { code: 'nothing-undone', message: sayNothingUndone() }
}
