import type { OutputOf, undoReport } from '@lazo/contract'
import { say } from '#web/words/say.ts'
import { readAnswer } from '../api/call.ts'
import { type Action, cardsOf } from './action.ts'
import type { AskServer } from './ask-server.ts'
import type { Entry } from './entry.ts'
import { outboxWords } from './outbox.words.ts'
import type { Outcome } from './outcome.ts'
import { readCard } from './read-card.ts'

type UndoAction = Extract<Action, { kind: 'undo-edit' | 'undo-batch' }>

/** The reasons that there are words for; whatever else a server says is told as the commonest. */
const REASONS = ['edited-since', 'moved-since', 'gone', 'uid-taken', 'right-missing'] as const

type Report = OutputOf<typeof undoReport>

/** Takes back what is at the server, and tells what was kept there because it was changed since. Throws `ApiError` and `OfflineError`. */
export async function sendUndo(entry: Entry, action: UndoAction, ask: AskServer): Promise<Outcome> {
  const report = await readAnswer<Report>(await ask('POST', pathOf(action)))
  if (report.cards === 0 && report.leftCount > 0) return refuse(report, 'undo-none')
  if (report.cards === 0 && !entry.mayHaveArrived)
    return { kind: 'refused', code: 'nothing-undone', message: say(outboxWords, 'undo-nothing') }
  const done = { result: { batchId: report.batchId }, ...leftOf(action, report) }
  // Edits that were made behind it go on from the state that it led to.
  if (action.kind === 'undo-edit') return { kind: 'card', card: await readCard(action.cardId, ask), ...done }
  return { kind: 'done', ...done }
}

function pathOf(action: UndoAction): string {
  if (action.kind === 'undo-batch') return `/batches/${action.batchId}/undo`
  return `/cards/${action.cardId}/history/${action.versionId}/undo`
}

function leftOf(action: UndoAction, report: Report): Pick<Extract<Outcome, { kind: 'done' }>, 'left'> {
  if (report.leftCount === 0) return {}
  const { code, message } = refuse(report, 'undo-part')
  const cardIds = [...new Set(report.left.map(({ cardId }) => cardId))]
  return { left: { cardIds: cardIds.length > 0 ? cardIds : cardsOf(action), refusal: { code, message } } }
}

function refuse({ left }: Report, key: 'undo-none' | 'undo-part'): Extract<Outcome, { kind: 'refused' }> {
  const code = REASONS.find((reason) => reason === left[0]?.reason) ?? 'edited-since'
  return { kind: 'refused', code, message: say(outboxWords, key, { reason: say(outboxWords, code) }) }
}
