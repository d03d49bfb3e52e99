import { say } from '#web/words/say.ts'
import { OfflineError } from '../api/api-error.ts'
import { call } from '../api/call.ts'
import type { Action } from '../outbox/action.ts'
import type { Done } from '../undo/undo-stack.ts'
import { act, bookFactsOf, factsOf } from './act.ts'
import { batchWords } from './batch.words.ts'
import { piecesOf } from './pieces.ts'

/** A verb that many cards can be done at once. */
type ManyKey = 'deleted' | 'restored' | 'moved' | 'linked' | 'unlinked'

type ManyAction = Extract<Action, { kind: 'delete' | 'restore' | 'move' | 'link' | 'unlink' }>

/**
 * Does one thing to any number of cards: in pieces that one request takes, which are one batch where the server can be
 * reached; without it each is a batch of its own, and all are still taken back as one.
 */
export async function actOnMany(
  key: ManyKey,
  cardIds: readonly string[],
  what: { readonly kind: ManyAction['kind']; readonly bookId?: string },
): Promise<Done> {
  const facts = what.bookId === undefined ? factsOf(cardIds) : bookFactsOf(cardIds, what.bookId)
  const pieces = piecesOf(cardIds)
  const batch = pieces.length > 1 ? await openBatch(key, facts) : {}
  const actions = pieces.map((piece) => ({ ...what, ...batch, cardIds: piece }) as ManyAction)
  return act(key, facts, actions)
}

async function openBatch(key: ManyKey, facts: Done['facts']): Promise<{ batchId?: string }> {
  try {
    return await call<{ batchId: string }>('POST', '/batches', { body: { title: say(batchWords, key, facts) } })
  } catch (error) {
    if (error instanceof OfflineError) return {}
    throw error
  }
}
