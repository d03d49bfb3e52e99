import type { bulkReport, OutputOf } from '@lazo/contract'
import { say } from '#web/words/say.ts'
import { ApiError } from '../api/api-error.ts'
import { readAnswer } from '../api/call.ts'
import type { Action } from './action.ts'
import type { AskServer } from './ask-server.ts'
import type { Entry } from './entry.ts'
import { outboxWords } from './outbox.words.ts'
import type { LeftCards, Outcome } from './outcome.ts'
import { sayRefused } from './say-refused.ts'

/** What is done to any number of cards with one request. */
export type BulkAction = Extract<Action, { kind: 'delete' | 'restore' | 'move' | 'link' | 'unlink' }>

type Report = OutputOf<typeof bulkReport>

/**
 * Does something to several cards. Alone such a request is done whole or not at all: where it is refused, it is sent again as
 * a piece of a batch, which is done as far as it can be and tells what was left. Throws `ApiError` and `OfflineError`.
 */
export async function sendBulk(entry: Entry, action: BulkAction, ask: AskServer): Promise<Outcome> {
  try {
    return tellReport(entry, action, await sendPiece(action, ask))
  } catch (error) {
    if (!isRefusal(error) || action.batchId !== undefined) throw error
    if (action.cardIds.length > 1) return await sendInBatch(entry, action, ask)
    if (isDoneBefore(entry, action, error)) return { kind: 'done', result: {} }
    throw error
  }
}

async function sendInBatch(entry: Entry, action: BulkAction, ask: AskServer): Promise<Outcome> {
  const title = say(outboxWords, `batch-${action.kind}`, { count: action.cardIds.length })
  const opened = await ask('POST', '/batches', { body: { title } })
  const { batchId } = await readAnswer<{ batchId: string }>(opened)
  return tellReport(entry, action, await sendPiece({ ...action, batchId }, ask))
}

async function sendPiece(action: BulkAction, ask: AskServer): Promise<Report> {
  const { kind, cardIds, batchId } = action
  const body = { cardIds, batchId, ...(kind === 'move' ? { bookId: action.bookId } : {}) }
  return readAnswer<Report>(await ask('POST', pathOf(action), { body }))
}

function tellReport(entry: Entry, action: BulkAction, { batchId, cards, left }: Report): Outcome {
  const told = left.filter((one) => !isDoneBefore(entry, action, one))
  const wasDone = cards === 0 && told.length < left.length && action.batchId === undefined
  // A batch in which nothing was done takes nothing back.
  const result = wasDone ? {} : { batchId }
  if (told.length === 0) return { kind: 'done', result }
  const lost = leftCards(action, told)
  return told.length < action.cardIds.length
    ? { kind: 'done', result, left: lost }
    : { kind: 'refused', ...lost.refusal }
}

function leftCards(action: BulkAction, left: Report['left']): LeftCards {
  const reason = [...new Set(left.map(({ detail }) => detail))].join(' ')
  const message = sayRefused(action, reason, left.length)
  return { cardIds: left.map(({ cardId }) => cardId), refusal: { code: left[0]!.code, message } }
}

/** An answer was lost on the way: what is gone already, or back, is so by us. */
function isDoneBefore({ mayHaveArrived }: Entry, { kind }: BulkAction, { code }: { code: string }): boolean {
  return Boolean(mayHaveArrived) && (kind === 'delete' || kind === 'restore') && code === 'card-not-found'
}

function isRefusal(error: unknown): error is ApiError {
  return error instanceof ApiError && [403, 404, 409, 412, 422].includes(error.status)
}

function pathOf(action: BulkAction): string {
  switch (action.kind) {
    case 'delete':
      return '/cards/deletions'
    case 'restore':
      return '/trash/restorations'
    case 'move':
      return '/cards/moves'
    case 'link':
      return `/books/${action.bookId}/links`
    case 'unlink':
      return `/books/${action.bookId}/links/deletions`
  }
}
