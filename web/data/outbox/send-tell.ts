import { isApiError } from '../api/api-error.ts'
import type { TellAction } from './action.ts'
import type { AskServer } from './ask-server.ts'
import type { Entry } from './entry.ts'
import type { Outcome } from './outcome.ts'

/** What is said of a talk, or of a mark on the agenda, that is there no more. */
const GONE = ['interaction-not-found', 'mark-not-found'] as const

/** Tells the server what a member says of their relations. Told twice it is done once. Throws `ApiError` and `OfflineError`. */
export async function sendTell(entry: Entry, { request }: TellAction, ask: AskServer): Promise<Outcome> {
  const { method, path, body } = request
  try {
    await ask(method, path, body === undefined ? {} : { body })
  } catch (error) {
    // An answer was lost on the way before: what is gone already is so by us.
    const isGone = method === 'DELETE' && GONE.some((code) => isApiError(error, code))
    if (!isGone || !entry.mayHaveArrived) throw error
  }
  return { kind: 'done', result: {} }
}
