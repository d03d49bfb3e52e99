import type { NewStep, QueuedCard } from '../cataloguing/session.ts'
import { insertSession, insertStep, setQueued } from '../cataloguing/writer.ts'
import type { WriteTx } from '../transaction.ts'

interface Walk {
  readonly interactionId: string
  readonly cardId: string
  readonly mark: string
}

/** The card in the queue of a session. */
export function queuedOf({ cardId, mark }: Omit<Walk, 'interactionId'>): QueuedCard {
  return { cardId, place: 0, reason: { code: 'in-order', facts: { mark } }, kin: mark }
}

/** What was said of the card in a session. */
export function stepOf({ cardId, mark, interactionId }: Walk): NewStep {
  const decision = { titles: [mark], organizations: [mark], domains: [mark], values: {} }
  const cards = [{ cardId, state: 'waiting' as const, place: 0, tie: { before: {}, after: { closeness: mark } } }]
  return { stepId: interactionId, outcome: 'done', batchId: null, cards, decision, seconds: 5 }
}

/** A session of the owner's that has ended, and one under way of the same id as an interaction, with the card in both. */
export async function fillCatalogue(tx: WriteTx, w: Walk): Promise<void> {
  const earlier = tx.ids.next()
  await insertSession(tx, { sessionId: earlier, order: 'name', cards: [queuedOf(w)] })
  await setQueued(tx, earlier, [{ cardId: w.cardId, state: 'done', place: 0 }])
  await insertSession(tx, { sessionId: w.interactionId, order: 'name', cards: [queuedOf(w)] })
  await insertStep(tx, w.interactionId, stepOf(w))
}
